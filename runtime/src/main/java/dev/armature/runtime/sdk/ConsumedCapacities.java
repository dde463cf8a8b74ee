package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.Capacity;
import dev.armature.runtime.operation.ConsumedCapacity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports of the capacity units that a request used. */
final class ConsumedCapacities {
    private ConsumedCapacities() {}

    static software.amazon.awssdk.services.dynamodb.model.@Nullable ConsumedCapacity toSdk(
            Optional<ConsumedCapacity> capacity) {
        return capacity.map(ConsumedCapacities::present).orElse(null);
    }

    static @Nullable List<software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity> toSdk(
            List<ConsumedCapacity> capacities) {
        return capacities.isEmpty()
                ? null
                : capacities.stream().map(ConsumedCapacities::present).toList();
    }

    private static software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity present(ConsumedCapacity capacity) {
        return software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity.builder()
                .tableName(capacity.tableName())
                .capacityUnits(capacity.capacityUnits())
                .readCapacityUnits(capacity.readCapacityUnits().orElse(null))
                .writeCapacityUnits(capacity.writeCapacityUnits().orElse(null))
                .table(capacity.table().map(ConsumedCapacities::part).orElse(null))
                .localSecondaryIndexes(parts(capacity.localSecondaryIndexes()))
                .globalSecondaryIndexes(parts(capacity.globalSecondaryIndexes()))
                .build();
    }

    private static @Nullable Map<String, software.amazon.awssdk.services.dynamodb.model.Capacity> parts(
            Map<String, Capacity> indexes) {
        return indexes.isEmpty() ? null : PerTable.translate(indexes, ConsumedCapacities::part);
    }

    private static software.amazon.awssdk.services.dynamodb.model.Capacity part(Capacity capacity) {
        return software.amazon.awssdk.services.dynamodb.model.Capacity.builder()
                .capacityUnits(capacity.capacityUnits())
                .readCapacityUnits(capacity.readCapacityUnits().orElse(null))
                .writeCapacityUnits(capacity.writeCapacityUnits().orElse(null))
                .build();
    }

    static Optional<ConsumedCapacity> fromSdk(
            software.amazon.awssdk.services.dynamodb.model.@Nullable ConsumedCapacity capacity) {
        return Optional.ofNullable(capacity).map(ConsumedCapacities::present);
    }

    static List<ConsumedCapacity> fromSdk(
            List<software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity> capacities) {
        return capacities.stream().map(ConsumedCapacities::present).toList();
    }

    private static ConsumedCapacity present(software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity capacity) {
        return new ConsumedCapacity(
                capacity.tableName(),
                units(capacity.capacityUnits()),
                Optional.ofNullable(capacity.readCapacityUnits()),
                Optional.ofNullable(capacity.writeCapacityUnits()),
                Optional.ofNullable(capacity.table()).map(ConsumedCapacities::part),
                PerTable.translate(capacity.localSecondaryIndexes(), ConsumedCapacities::part),
                PerTable.translate(capacity.globalSecondaryIndexes(), ConsumedCapacities::part));
    }

    private static Capacity part(software.amazon.awssdk.services.dynamodb.model.Capacity capacity) {
        return new Capacity(
                units(capacity.capacityUnits()),
                Optional.ofNullable(capacity.readCapacityUnits()),
                Optional.ofNullable(capacity.writeCapacityUnits()));
    }

    /** Returns the units; none if a service that is not Amazon's leaves them out. */
    private static double units(@Nullable Double units) {
        return units == null ? 0 : units;
    }
}
