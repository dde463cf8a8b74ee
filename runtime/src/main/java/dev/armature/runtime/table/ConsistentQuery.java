package dev.armature.runtime.table;

/**
 * A query that can be asked to be strongly consistent: of the table or of a local secondary index. Generated code extends
 * it where a condition on a sort key may follow.
 *
 * @param <T> what the results are read as
 * @param <F> the generated attributes that a filter may name on this path
 */
public non-sealed class ConsistentQuery<T, F> extends QueryStage<T, F, ConsistentQuery<T, F>> {
    /** Creates the stage that runs {@code plan}. */
    public ConsistentQuery(ReadPlan<T> plan) {
        super(plan);
    }

    @Override
    final ConsistentQuery<T, F> with(ReadPlan<T> plan) {
        return new ConsistentQuery<>(plan);
    }

    /** Sees every write that was acknowledged before the query, at twice the read capacity. */
    public final ConsistentQuery<T, F> consistentRead() {
        return with(plan().withConsistentRead());
    }

    /** Reads only the attributes of a projection, each result as the record that declares it. */
    public final <P> ConsistentQuery<P, F> as(ItemProjection<T, P> projection) {
        return new ConsistentQuery<>(plan().as(projection));
    }
}
