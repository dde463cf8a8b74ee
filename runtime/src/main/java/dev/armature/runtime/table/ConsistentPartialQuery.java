package dev.armature.runtime.table;

/**
 * A query of a local secondary index that holds a part of each entity. Generated code extends it where a condition on a
 * sort key may follow.
 *
 * @param <T> the part that the index holds
 * @param <F> the generated attributes that a filter may name on this path
 * @param <E> the entity
 */
public non-sealed class ConsistentPartialQuery<T, F, E> extends QueryStage<T, F, ConsistentPartialQuery<T, F, E>> {
    /** Creates the stage that runs {@code plan}. */
    public ConsistentPartialQuery(ReadPlan<T> plan) {
        super(plan);
    }

    @Override
    final ConsistentPartialQuery<T, F, E> with(ReadPlan<T> plan) {
        return new ConsistentPartialQuery<>(plan);
    }

    /** Sees every write that was acknowledged before the query, at twice the read capacity. */
    public final ConsistentPartialQuery<T, F, E> consistentRead() {
        return with(plan().withConsistentRead());
    }

    /** Reads only the attributes of a projection, each result as the record that declares it. */
    public final <P> ConsistentQuery<P, F> as(ItemProjection<T, P> projection) {
        return new ConsistentQuery<>(plan().as(projection));
    }

    /** Reads the whole entity of each entry, from the table, by its key. */
    public final HydratedQuery<E> hydrate() {
        return HydratedQuery.of(plan(), plan().mapping());
    }
}
