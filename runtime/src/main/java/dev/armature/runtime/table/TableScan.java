package dev.armature.runtime.table;

import dev.armature.runtime.operation.ScanRequest;
import java.util.Optional;

/**
 * A scan of a whole table, which a table declares with {@code allowScan = true}.
 *
 * @param <T> what the results are read as
 * @param <F> the generated attributes that a filter may name
 */
public final class TableScan<T, F> extends ReadStage<T, F, TableScan<T, F>> {
    /** Creates the stage that runs {@code plan}. */
    public TableScan(ReadPlan<T> plan) {
        super(plan);
    }

    @Override
    TableScan<T, F> with(ReadPlan<T> plan) {
        return new TableScan<>(plan);
    }

    /** Sees every write that was acknowledged before the scan, at twice the read capacity. */
    public TableScan<T, F> consistentRead() {
        return with(plan().withConsistentRead());
    }

    /** Reads only the attributes of a projection, which is read as the record that declares it. */
    public <P> TableScan<P, F> as(ItemProjection<T, P> projection) {
        return new TableScan<>(plan().as(projection));
    }

    /**
     * Reads one segment of the table only. All segments together are the table; each can be read by a program of its own.
     *
     * @param number the segment, from zero
     * @param of into how many segments the table is divided, up to 1,000,000
     */
    public TableScan<T, F> segment(int number, int of) {
        return with(plan().withSegment(number, of));
    }

    /**
     * Reads that many segments of the table at the same time, in place of one after the other.
     *
     * @param segments how many, and how many requests are under way at most
     */
    public ParallelScan<T> parallelism(int segments) {
        return new ParallelScan<>(plan(), segments);
    }

    /** Returns the first request that running the scan would send. */
    public ScanRequest toRequest() {
        return plan().requests().scanRequest(Optional.empty(), plan().limit()).build();
    }
}
