package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.GlobalSecondaryIndexUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of a table's global indexes. */
final class IndexUpdates {
    private static final String MEMBER = "globalSecondaryIndexUpdates.member.";

    private IndexUpdates() {}

    static @Nullable List<software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate> toSdk(
            List<GlobalSecondaryIndexUpdate> updates) {
        return updates.isEmpty()
                ? null
                : updates.stream().map(IndexUpdates::toSdk).toList();
    }

    private static software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate toSdk(
            GlobalSecondaryIndexUpdate update) {
        software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate.Builder builder =
                software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate.builder();
        if (update instanceof GlobalSecondaryIndexUpdate.Create create) {
            GlobalSecondaryIndex index = create.index();
            builder.create(created -> created.indexName(index.indexName())
                    .keySchema(KeySchemas.toSdk(index.keySchema()))
                    .projection(SecondaryIndexes.toSdk(index.projection()))
                    .provisionedThroughput(index.provisionedThroughput()
                            .map(Throughputs::toSdk)
                            .orElse(null))
                    .onDemandThroughput(
                            index.onDemandThroughput().map(Throughputs::toSdk).orElse(null))
                    .warmThroughput(
                            index.warmThroughput().map(Throughputs::toSdk).orElse(null)));
        } else if (update instanceof GlobalSecondaryIndexUpdate.Update change) {
            builder.update(changed -> changed.indexName(change.indexName())
                    .provisionedThroughput(change.provisionedThroughput()
                            .map(Throughputs::toSdk)
                            .orElse(null))
                    .onDemandThroughput(
                            change.onDemandThroughput().map(Throughputs::toSdk).orElse(null))
                    .warmThroughput(
                            change.warmThroughput().map(Throughputs::toSdk).orElse(null)));
        } else {
            builder.delete(deleted -> deleted.indexName(update.indexName()));
        }
        return builder.build();
    }

    static List<GlobalSecondaryIndexUpdate> fromSdk(
            List<software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate> updates) {
        List<GlobalSecondaryIndexUpdate> ours = new ArrayList<>();
        for (software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate update : updates) {
            long actions = Stream.of(update.create(), update.update(), update.delete())
                    .filter(Objects::nonNull)
                    .count();
            if (actions != 1) {
                throw RequestFaults.indexUpdateOf(actions);
            }
            if (update.create() != null) {
                ours.add(created(update.create()));
            }
            if (update.update() != null) {
                ours.add(new GlobalSecondaryIndexUpdate.Update(
                        RequestFaults.required(update.update().indexName(), MEMBER + "update.indexName"),
                        Optional.ofNullable(update.update().provisionedThroughput())
                                .map(Throughputs::fromSdk),
                        Throughputs.fromSdk(update.update().onDemandThroughput()),
                        Throughputs.fromSdk(update.update().warmThroughput())));
            }
            if (update.delete() != null) {
                ours.add(new GlobalSecondaryIndexUpdate.Delete(
                        RequestFaults.required(update.delete().indexName(), MEMBER + "delete.indexName")));
            }
        }
        return ours;
    }

    private static GlobalSecondaryIndexUpdate created(
            software.amazon.awssdk.services.dynamodb.model.CreateGlobalSecondaryIndexAction index) {
        return new GlobalSecondaryIndexUpdate.Create(new GlobalSecondaryIndex(
                RequestFaults.required(index.indexName(), MEMBER + "create.indexName"),
                KeySchemas.fromSdk(index.keySchema()),
                SecondaryIndexes.fromSdk(RequestFaults.required(index.projection(), MEMBER + "create.projection")),
                Optional.ofNullable(index.provisionedThroughput()).map(Throughputs::fromSdk),
                Throughputs.fromSdk(index.onDemandThroughput()),
                Throughputs.fromSdk(index.warmThroughput())));
    }
}
