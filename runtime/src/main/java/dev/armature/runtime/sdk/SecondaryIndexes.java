package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.operation.ProjectionType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.Projection;

/** The secondary indexes that a table is created with. */
final class SecondaryIndexes {
    private SecondaryIndexes() {}

    static @Nullable List<software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex> localsToSdk(
            List<LocalSecondaryIndex> indexes) {
        return indexes.isEmpty()
                ? null
                : indexes.stream()
                        .map(index -> software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex.builder()
                                .indexName(index.indexName())
                                .keySchema(KeySchemas.toSdk(index.keySchema()))
                                .projection(toSdk(index.projection()))
                                .build())
                        .toList();
    }

    static List<LocalSecondaryIndex> localsFromSdk(
            List<software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex> indexes) {
        return indexes.stream()
                .map(index -> new LocalSecondaryIndex(
                        RequestFaults.required(index.indexName(), "localSecondaryIndexes.member.indexName"),
                        KeySchemas.fromSdk(index.keySchema()),
                        fromSdk(RequestFaults.required(index.projection(), "localSecondaryIndexes.member.projection"))))
                .toList();
    }

    static @Nullable List<software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex> globalsToSdk(
            List<GlobalSecondaryIndex> indexes) {
        return indexes.isEmpty()
                ? null
                : indexes.stream()
                        .map(index -> software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex.builder()
                                .indexName(index.indexName())
                                .keySchema(KeySchemas.toSdk(index.keySchema()))
                                .projection(toSdk(index.projection()))
                                .provisionedThroughput(index.provisionedThroughput()
                                        .map(Throughputs::toSdk)
                                        .orElse(null))
                                .onDemandThroughput(index.onDemandThroughput()
                                        .map(Throughputs::toSdk)
                                        .orElse(null))
                                .warmThroughput(index.warmThroughput()
                                        .map(Throughputs::toSdk)
                                        .orElse(null))
                                .build())
                        .toList();
    }

    static List<GlobalSecondaryIndex> globalsFromSdk(
            List<software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex> indexes) {
        return indexes.stream()
                .map(index -> new GlobalSecondaryIndex(
                        RequestFaults.required(index.indexName(), "globalSecondaryIndexes.member.indexName"),
                        KeySchemas.fromSdk(index.keySchema()),
                        fromSdk(RequestFaults.required(index.projection(), "globalSecondaryIndexes.member.projection")),
                        Optional.ofNullable(index.provisionedThroughput()).map(Throughputs::fromSdk),
                        Throughputs.fromSdk(index.onDemandThroughput()),
                        Throughputs.fromSdk(index.warmThroughput())))
                .toList();
    }

    static Projection toSdk(IndexProjection projection) {
        return Projection.builder()
                .projectionType(projection.projectionType().name())
                .nonKeyAttributes(projection.nonKeyAttributes().isEmpty() ? null : projection.nonKeyAttributes())
                .build();
    }

    static IndexProjection fromSdk(Projection projection) {
        return new IndexProjection(
                WireEnum.requested(
                        projection.projectionTypeAsString(), ProjectionType.class, "projection.projectionType"),
                projection.nonKeyAttributes());
    }
}
