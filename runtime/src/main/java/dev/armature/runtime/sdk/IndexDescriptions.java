package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.GlobalSecondaryIndexDescription;
import dev.armature.runtime.operation.IndexStatus;
import dev.armature.runtime.operation.LocalSecondaryIndexDescription;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Secondary indexes as they are. Sizes and names that a service of another maker leaves out are zero and empty. */
final class IndexDescriptions {
    private IndexDescriptions() {}

    static @Nullable List<software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription> localsToSdk(
            List<LocalSecondaryIndexDescription> indexes) {
        return indexes.isEmpty()
                ? null
                : indexes.stream().map(IndexDescriptions::toSdk).toList();
    }

    private static software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription toSdk(
            LocalSecondaryIndexDescription index) {
        return software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription.builder()
                .indexName(index.indexName())
                .keySchema(KeySchemas.toSdk(index.keySchema()))
                .projection(SecondaryIndexes.toSdk(index.projection()))
                .indexSizeBytes(index.indexSizeBytes())
                .itemCount(index.itemCount())
                .indexArn(index.indexArn())
                .build();
    }

    static List<LocalSecondaryIndexDescription> localsFromSdk(
            List<software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription> indexes) {
        return indexes.stream()
                .map(index -> new LocalSecondaryIndexDescription(
                        index.indexName(),
                        KeySchemas.fromSdk(index.keySchema()),
                        SecondaryIndexes.fromSdk(index.projection()),
                        orZero(index.indexSizeBytes()),
                        orZero(index.itemCount()),
                        Objects.requireNonNullElse(index.indexArn(), "")))
                .toList();
    }

    static @Nullable List<software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription> globalsToSdk(
            List<GlobalSecondaryIndexDescription> indexes) {
        return indexes.isEmpty()
                ? null
                : indexes.stream().map(IndexDescriptions::toSdk).toList();
    }

    private static software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription toSdk(
            GlobalSecondaryIndexDescription index) {
        return software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription.builder()
                .indexName(index.indexName())
                .keySchema(KeySchemas.toSdk(index.keySchema()))
                .projection(SecondaryIndexes.toSdk(index.projection()))
                .indexStatus(index.indexStatus().name())
                .backfilling(index.backfilling().orElse(null))
                .provisionedThroughput(
                        index.provisionedThroughput().map(Throughputs::toSdk).orElse(null))
                .indexSizeBytes(index.indexSizeBytes())
                .itemCount(index.itemCount())
                .indexArn(index.indexArn())
                .onDemandThroughput(
                        index.onDemandThroughput().map(Throughputs::toSdk).orElse(null))
                .warmThroughput(
                        index.warmThroughput().map(Throughputs::indexToSdk).orElse(null))
                .build();
    }

    static List<GlobalSecondaryIndexDescription> globalsFromSdk(
            List<software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription> indexes) {
        return indexes.stream()
                .map(index -> new GlobalSecondaryIndexDescription(
                        index.indexName(),
                        KeySchemas.fromSdk(index.keySchema()),
                        SecondaryIndexes.fromSdk(index.projection()),
                        WireEnum.answered(index.indexStatusAsString(), IndexStatus.class),
                        Optional.ofNullable(index.backfilling()),
                        Throughputs.fromSdk(index.provisionedThroughput()),
                        orZero(index.indexSizeBytes()),
                        orZero(index.itemCount()),
                        Objects.requireNonNullElse(index.indexArn(), ""),
                        Throughputs.fromSdk(index.onDemandThroughput()),
                        Throughputs.fromSdk(index.warmThroughput())))
                .toList();
    }

    static long orZero(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
