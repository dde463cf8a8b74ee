package dev.armature.runtime.table;

/**
 * A query of a global secondary index that holds a part of each entity. Generated code extends it where a condition on a
 * sort key may follow.
 *
 * @param <T> the part that the index holds
 * @param <F> the generated attributes that a filter may name on this path
 * @param <E> the entity
 */
public non-sealed class PartialQuery<T, F, E> extends QueryStage<T, F, PartialQuery<T, F, E>> {
    /** Creates the stage that runs {@code plan}. */
    public PartialQuery(ReadPlan<T> plan) {
        super(plan);
    }

    @Override
    final PartialQuery<T, F, E> with(ReadPlan<T> plan) {
        return new PartialQuery<>(plan);
    }

    /** Reads only the attributes of a projection, each result as the record that declares it. */
    public final <P> GlobalIndexQuery<P, F> as(ItemProjection<T, P> projection) {
        return new GlobalIndexQuery<>(plan().as(projection));
    }

    /** Reads the whole entity of each entry, from the table, by its key. */
    public final HydratedQuery<E> hydrate() {
        return HydratedQuery.of(plan(), plan().mapping());
    }
}
