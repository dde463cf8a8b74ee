package dev.armature.runtime.table;

import dev.armature.runtime.operation.ScanRequest;

/**
 * A scan of a whole table, which a table declares with {@code allowScan = true}.
 *
 * @param <T> what the results are read as
 * @param <F> the generated attributes that a filter may name
 */
public final class TableScan<T, F> extends ReadStage<T, F, TableScan<T, F>> {
    /** Creates the stage that runs {@code plan}. */
    public TableScan(ReadPlan<T> plan, F attributes) {
        super(plan, attributes);
    }

    @Override
    TableScan<T, F> with(ReadPlan<T> plan) {
        return new TableScan<>(plan, attributes());
    }

    /** Sees every write that was acknowledged before the scan, at twice the read capacity. */
    public TableScan<T, F> consistentRead() {
        return with(plan().withConsistentRead());
    }

    /** Returns the first request that running the scan would send. */
    public ScanRequest toRequest() {
        ScanRequest.Builder request = plan().scanRequest();
        int limit = plan().requestLimit(plan().limit());
        return (limit > 0 ? request.limit(limit) : request).build();
    }
}
