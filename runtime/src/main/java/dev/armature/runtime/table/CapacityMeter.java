package dev.armature.runtime.table;

import java.util.function.Consumer;

/** Adds up the capacity units of the calls that it is given to with {@code consumed(…)}. Safe to share between threads. */
public final class CapacityMeter implements Consumer<CapacityUnits> {
    private CapacityUnits total = CapacityUnits.NONE;

    /** Creates a meter that stands at zero. */
    public CapacityMeter() {}

    /** Adds the units of one request. */
    @Override
    public synchronized void accept(CapacityUnits units) {
        total = total.plus(units);
    }

    /** Returns the sum so far. */
    public synchronized CapacityUnits total() {
        return total;
    }
}
