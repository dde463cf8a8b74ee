package dev.armature.runtime.table;

import dev.armature.runtime.operation.ConsumedCapacity;
import java.util.List;

/**
 * Capacity units that requests used, over all tables that they touched.
 *
 * @param readUnits read capacity units
 * @param writeUnits write capacity units
 */
public record CapacityUnits(double readUnits, double writeUnits) {
    /** No units at all. */
    public static final CapacityUnits NONE = new CapacityUnits(0, 0);

    /** Returns the sum of these units and those. */
    public CapacityUnits plus(CapacityUnits other) {
        return new CapacityUnits(readUnits + other.readUnits, writeUnits + other.writeUnits);
    }

    /** Returns what an answer reports; where it does not tell reads from writes, all units are of the one kind. */
    static CapacityUnits of(List<ConsumedCapacity> reported, boolean isRead) {
        CapacityUnits sum = NONE;
        for (ConsumedCapacity consumed : reported) {
            double undivided = consumed.capacityUnits();
            boolean isDivided = consumed.readCapacityUnits().isPresent()
                    || consumed.writeCapacityUnits().isPresent();
            sum = sum.plus(
                    isDivided
                            ? new CapacityUnits(
                                    consumed.readCapacityUnits().orElse(0.0),
                                    consumed.writeCapacityUnits().orElse(0.0))
                            : isRead ? new CapacityUnits(undivided, 0) : new CapacityUnits(0, undivided));
        }
        return sum;
    }
}
