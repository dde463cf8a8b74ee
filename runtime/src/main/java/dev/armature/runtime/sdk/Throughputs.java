package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.OnDemandThroughput;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.ProvisionedThroughputDescription;
import dev.armature.runtime.operation.TableStatus;
import dev.armature.runtime.operation.WarmThroughput;
import dev.armature.runtime.operation.WarmThroughputDescription;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Capacity of all kinds, as it is asked for and as it is. */
final class Throughputs {
    private Throughputs() {}

    static software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput toSdk(ProvisionedThroughput capacity) {
        return software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput.builder()
                .readCapacityUnits(capacity.readCapacityUnits())
                .writeCapacityUnits(capacity.writeCapacityUnits())
                .build();
    }

    static ProvisionedThroughput fromSdk(
            software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput capacity) {
        return new ProvisionedThroughput(
                RequestFaults.required(capacity.readCapacityUnits(), "provisionedThroughput.readCapacityUnits"),
                RequestFaults.required(capacity.writeCapacityUnits(), "provisionedThroughput.writeCapacityUnits"));
    }

    static software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription toSdk(
            ProvisionedThroughputDescription capacity) {
        return software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription.builder()
                .readCapacityUnits(capacity.readCapacityUnits())
                .writeCapacityUnits(capacity.writeCapacityUnits())
                .numberOfDecreasesToday(capacity.numberOfDecreasesToday())
                .lastIncreaseDateTime(capacity.lastIncreaseDateTime().orElse(null))
                .lastDecreaseDateTime(capacity.lastDecreaseDateTime().orElse(null))
                .build();
    }

    static Optional<ProvisionedThroughputDescription> fromSdk(
            software.amazon.awssdk.services.dynamodb.model.@Nullable ProvisionedThroughputDescription capacity) {
        return Optional.ofNullable(capacity)
                .map(present -> new ProvisionedThroughputDescription(
                        orZero(present.readCapacityUnits()),
                        orZero(present.writeCapacityUnits()),
                        orZero(present.numberOfDecreasesToday()),
                        Optional.ofNullable(present.lastIncreaseDateTime()),
                        Optional.ofNullable(present.lastDecreaseDateTime())));
    }

    static software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput toSdk(OnDemandThroughput most) {
        return software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput.builder()
                .maxReadRequestUnits(most.maxReadRequestUnits().orElse(null))
                .maxWriteRequestUnits(most.maxWriteRequestUnits().orElse(null))
                .build();
    }

    static Optional<OnDemandThroughput> fromSdk(
            software.amazon.awssdk.services.dynamodb.model.@Nullable OnDemandThroughput most) {
        return Optional.ofNullable(most)
                .map(present -> new OnDemandThroughput(
                        Optional.ofNullable(present.maxReadRequestUnits()),
                        Optional.ofNullable(present.maxWriteRequestUnits())));
    }

    static software.amazon.awssdk.services.dynamodb.model.WarmThroughput toSdk(WarmThroughput warm) {
        return software.amazon.awssdk.services.dynamodb.model.WarmThroughput.builder()
                .readUnitsPerSecond(warm.readUnitsPerSecond().orElse(null))
                .writeUnitsPerSecond(warm.writeUnitsPerSecond().orElse(null))
                .build();
    }

    static Optional<WarmThroughput> fromSdk(
            software.amazon.awssdk.services.dynamodb.model.@Nullable WarmThroughput warm) {
        return Optional.ofNullable(warm)
                .map(present -> new WarmThroughput(
                        Optional.ofNullable(present.readUnitsPerSecond()),
                        Optional.ofNullable(present.writeUnitsPerSecond())));
    }

    static software.amazon.awssdk.services.dynamodb.model.TableWarmThroughputDescription toSdk(
            WarmThroughputDescription warm) {
        return software.amazon.awssdk.services.dynamodb.model.TableWarmThroughputDescription.builder()
                .readUnitsPerSecond(warm.readUnitsPerSecond())
                .writeUnitsPerSecond(warm.writeUnitsPerSecond())
                .status(warm.status().name())
                .build();
    }

    static software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexWarmThroughputDescription indexToSdk(
            WarmThroughputDescription warm) {
        return software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexWarmThroughputDescription.builder()
                .readUnitsPerSecond(warm.readUnitsPerSecond())
                .writeUnitsPerSecond(warm.writeUnitsPerSecond())
                .status(warm.status().name())
                .build();
    }

    static Optional<WarmThroughputDescription> fromSdk(
            software.amazon.awssdk.services.dynamodb.model.@Nullable TableWarmThroughputDescription warm) {
        return Optional.ofNullable(warm)
                .map(present ->
                        warm(present.readUnitsPerSecond(), present.writeUnitsPerSecond(), present.statusAsString()));
    }

    static Optional<WarmThroughputDescription> fromSdk(
            software.amazon.awssdk.services.dynamodb.model.@Nullable GlobalSecondaryIndexWarmThroughputDescription
                    warm) {
        return Optional.ofNullable(warm)
                .map(present ->
                        warm(present.readUnitsPerSecond(), present.writeUnitsPerSecond(), present.statusAsString()));
    }

    private static WarmThroughputDescription warm(
            @Nullable Long readUnits, @Nullable Long writeUnits, @Nullable String status) {
        return new WarmThroughputDescription(
                orZero(readUnits),
                orZero(writeUnits),
                status == null ? TableStatus.ACTIVE : WireEnum.answered(status, TableStatus.class));
    }

    private static long orZero(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
