package dev.armature.runtime.table;

import dev.armature.runtime.operation.QueryRequest;

/**
 * A query of one partition, of the table or of an index.
 *
 * @param <T> what the results are read as
 * @param <F> the generated attributes that a filter may name on this path
 * @param <S> the stage itself
 */
public abstract non-sealed class QueryStage<T, F, S extends QueryStage<T, F, S>> extends ReadStage<T, F, S> {
    /** Creates the stage that runs {@code plan}. */
    protected QueryStage(ReadPlan<T> plan) {
        super(plan);
    }

    /** Delivers results from the highest sort key to the lowest. */
    public final S descending() {
        return with(plan().withForward(false));
    }

    /** Delivers results from the lowest sort key to the highest, as is the default. */
    public final S ascending() {
        return with(plan().withForward(true));
    }

    /** Returns the first request that running the query would send. */
    public final QueryRequest toRequest() {
        QueryRequest.Builder request = plan().queryRequest();
        int limit = plan().requestLimit(plan().limit());
        return (limit > 0 ? request.limit(limit) : request).build();
    }
}
