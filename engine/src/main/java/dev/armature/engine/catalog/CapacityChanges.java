package dev.armature.engine.catalog;

import dev.armature.runtime.operation.ProvisionedThroughput;
import java.time.Duration;
import java.util.Optional;

/**
 * When the reserved capacity of a table or index was changed.
 *
 * @param raisedAtMillis when it was last raised; absent if never
 * @param loweredAtMillis when it was last lowered; absent if never
 * @param loweredThatDay how often it was lowered on the day when it was last lowered
 */
public record CapacityChanges(Optional<Long> raisedAtMillis, Optional<Long> loweredAtMillis, int loweredThatDay) {
    /** Capacity that was never changed. */
    public static final CapacityChanges NONE = new CapacityChanges(Optional.empty(), Optional.empty(), 0);

    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    /** Returns the changes with one more; what raises one of reads and writes and lowers the other is both. */
    public CapacityChanges with(ProvisionedThroughput before, ProvisionedThroughput after, long nowMillis) {
        boolean isRaised = after.readCapacityUnits() > before.readCapacityUnits()
                || after.writeCapacityUnits() > before.writeCapacityUnits();
        boolean isLowered = after.readCapacityUnits() < before.readCapacityUnits()
                || after.writeCapacityUnits() < before.writeCapacityUnits();
        return new CapacityChanges(
                isRaised ? Optional.of(nowMillis) : raisedAtMillis,
                isLowered ? Optional.of(nowMillis) : loweredAtMillis,
                isLowered ? loweredOnDayOf(nowMillis) + 1 : loweredThatDay);
    }

    /** Returns how often the capacity was lowered on the day, in Greenwich, of a moment that is not before the last change. */
    public int loweredOnDayOf(long millis) {
        boolean isThatDay = loweredAtMillis
                .filter(lowered -> Math.floorDiv(lowered, DAY_MILLIS) == Math.floorDiv(millis, DAY_MILLIS))
                .isPresent();
        return isThatDay ? loweredThatDay : 0;
    }
}
