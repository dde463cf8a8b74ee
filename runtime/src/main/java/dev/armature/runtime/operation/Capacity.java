package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * Capacity units that one table or index used.
 *
 * @param capacityUnits reads and writes together
 * @param readCapacityUnits reads alone; only where the service reports the split
 * @param writeCapacityUnits writes alone; only where the service reports the split
 */
public record Capacity(double capacityUnits, Optional<Double> readCapacityUnits, Optional<Double> writeCapacityUnits) {
    /** Returns units without the split into reads and writes. */
    public static Capacity of(double capacityUnits) {
        return new Capacity(capacityUnits, Optional.empty(), Optional.empty());
    }
}
