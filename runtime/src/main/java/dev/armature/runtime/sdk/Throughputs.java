package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.ProvisionedThroughputDescription;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reserved capacity, as it is asked for and as it is. */
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

    private static long orZero(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
