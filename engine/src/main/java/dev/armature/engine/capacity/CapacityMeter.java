package dev.armature.engine.capacity;

import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.runtime.operation.Capacity;
import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Adds up what one request consumed of one table and its indexes. Made only for requests that ask, used by one thread.
 *
 * <p>Source: Developer Guide, "Read and write capacity"; what index writes cost observed.
 */
public final class CapacityMeter {
    private static final int READ_UNIT_BYTES = 4096;
    private static final int WRITE_UNIT_BYTES = 1024;

    private final String nameOrArn;
    private double tableReads;
    private double tableWrites;
    private final Map<String, Double> localIndexes = new LinkedHashMap<>();
    private final Map<String, Double> globalIndexes = new LinkedHashMap<>();

    /** Creates the meter of one table, which reports it as the request calls it. */
    public CapacityMeter(String nameOrArn) {
        this.nameOrArn = nameOrArn;
    }

    /** Returns the units of reading {@code bytes}: one for each 4 KB begun, at least one; half where not consistent. */
    public static double readUnits(long bytes, boolean consistent) {
        double units = Math.max(1, (bytes + READ_UNIT_BYTES - 1) / READ_UNIT_BYTES);
        return consistent ? units : units / 2;
    }

    /** Returns the units of writing {@code bytes}: one for each KB begun, at least one. */
    public static double writeUnits(long bytes) {
        return Math.max(1, (bytes + WRITE_UNIT_BYTES - 1) / WRITE_UNIT_BYTES);
    }

    /** Adds read units of the table. */
    public void addTableRead(double units) {
        tableReads += units;
    }

    /** Adds write units of the table. */
    public void addTableWrite(double units) {
        tableWrites += units;
    }

    /** Adds units of an index. */
    public void addIndex(IndexDefinition index, double units) {
        (index.isLocal() ? localIndexes : globalIndexes).merge(index.name(), units, Double::sum);
    }

    /** Returns the sum in the detail that was asked for. */
    public Optional<ConsumedCapacity> total(ReturnConsumedCapacity detail) {
        return total(detail, false);
    }

    /** Returns the sum in the detail that was asked for, with reads and writes apart as transactions report them. */
    public Optional<ConsumedCapacity> transactionTotal(ReturnConsumedCapacity detail) {
        return total(detail, true);
    }

    private Optional<ConsumedCapacity> total(ReturnConsumedCapacity detail, boolean apart) {
        if (detail == ReturnConsumedCapacity.NONE) {
            return Optional.empty();
        }
        double indexUnits = sum(localIndexes) + sum(globalIndexes);
        boolean isRead = tableReads > 0;
        double units = tableReads + tableWrites + indexUnits;
        Optional<Double> reads = apart && isRead ? Optional.of(units) : Optional.empty();
        Optional<Double> writes = apart && !isRead ? Optional.of(units) : Optional.empty();
        if (detail == ReturnConsumedCapacity.TOTAL) {
            return Optional.of(
                    new ConsumedCapacity(nameOrArn, units, reads, writes, Optional.empty(), Map.of(), Map.of()));
        }
        return Optional.of(new ConsumedCapacity(
                nameOrArn,
                units,
                reads,
                writes,
                Optional.of(capacity(tableReads + tableWrites, apart, isRead)),
                capacities(localIndexes, apart, isRead),
                capacities(globalIndexes, apart, isRead)));
    }

    private static Map<String, Capacity> capacities(Map<String, Double> units, boolean apart, boolean isRead) {
        Map<String, Capacity> capacities = new LinkedHashMap<>();
        units.forEach((index, sum) -> capacities.put(index, capacity(sum, apart, isRead)));
        return capacities;
    }

    private static Capacity capacity(double units, boolean apart, boolean isRead) {
        return new Capacity(
                units,
                apart && isRead ? Optional.of(units) : Optional.empty(),
                apart && !isRead ? Optional.of(units) : Optional.empty());
    }

    private static double sum(Map<String, Double> units) {
        double sum = 0;
        for (double each : units.values()) {
            sum += each;
        }
        return sum;
    }
}
