package dev.armature.runtime.operation;

import java.time.Instant;
import java.util.Optional;

/**
 * Reserved capacity, and how it was changed.
 *
 * @param readCapacityUnits reads of 4 KB each second
 * @param writeCapacityUnits writes of 1 KB each second
 * @param numberOfDecreasesToday how often it was lowered this day
 * @param lastIncreaseDateTime when it was last raised
 * @param lastDecreaseDateTime when it was last lowered
 */
public record ProvisionedThroughputDescription(
        long readCapacityUnits,
        long writeCapacityUnits,
        long numberOfDecreasesToday,
        Optional<Instant> lastIncreaseDateTime,
        Optional<Instant> lastDecreaseDateTime) {}
