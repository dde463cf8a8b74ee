package dev.armature.runtime.table;

/**
 * A query that can be asked to be strongly consistent: of the table or of a local secondary index.
 *
 * @param <T> what the results are read as
 * @param <F> the generated attributes that a filter may name on this path
 * @param <S> the stage itself
 */
public abstract class ConsistentQueryStage<T, F, S extends ConsistentQueryStage<T, F, S>> extends QueryStage<T, F, S> {
    /** Creates the stage that runs {@code plan}. */
    protected ConsistentQueryStage(ReadPlan<T> plan) {
        super(plan);
    }

    /** Sees every write that was acknowledged before the query, at twice the read capacity. */
    public final S consistentRead() {
        return with(plan().withConsistentRead());
    }
}
