package dev.armature.runtime.table;

/**
 * A query of a global secondary index, which is never strongly consistent. Generated code extends it where a condition
 * on a sort key may follow.
 *
 * @param <T> what the results are read as
 * @param <F> the generated attributes that a filter may name on this path
 */
public non-sealed class GlobalIndexQuery<T, F> extends QueryStage<T, F, GlobalIndexQuery<T, F>> {
    /** Creates the stage that runs {@code plan}. */
    public GlobalIndexQuery(ReadPlan<T> plan) {
        super(plan);
    }

    @Override
    final GlobalIndexQuery<T, F> with(ReadPlan<T> plan) {
        return new GlobalIndexQuery<>(plan);
    }

    /** Reads only the attributes of a projection, each result as the record that declares it. */
    public final <P> GlobalIndexQuery<P, F> as(ItemProjection<T, P> projection) {
        return new GlobalIndexQuery<>(plan().as(projection));
    }
}
