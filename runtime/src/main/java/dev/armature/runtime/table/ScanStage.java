package dev.armature.runtime.table;

import dev.armature.runtime.operation.ScanRequest;

/**
 * A scan of a whole table, which a table declares with {@code allowScan = true}.
 *
 * @param <T> what the results are read as
 * @param <F> the generated attributes that a filter may name
 * @param <S> the stage itself
 */
public abstract non-sealed class ScanStage<T, F, S extends ScanStage<T, F, S>> extends ReadStage<T, F, S> {
    /** Creates the stage that runs {@code plan}. */
    protected ScanStage(ReadPlan<T> plan) {
        super(plan);
    }

    /** Sees every write that was acknowledged before the scan, at twice the read capacity. */
    public final S consistentRead() {
        return with(plan().withConsistentRead());
    }

    /** Returns the first request that running the scan would send. */
    public final ScanRequest toRequest() {
        ScanRequest.Builder request = plan().scanRequest();
        int limit = plan().requestLimit(plan().limit());
        return (limit > 0 ? request.limit(limit) : request).build();
    }
}
