package dev.armature.runtime.table;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.operation.QueryRequest;
import java.util.Optional;
import java.util.function.Function;

/**
 * A query of one partition, of the table or of an index.
 *
 * @param <T> what the results are read as
 * @param <F> the generated attributes that a filter may name on this path
 * @param <S> the stage itself
 */
public abstract sealed class QueryStage<T, F, S extends QueryStage<T, F, S>> extends ReadStage<T, F, S>
        permits ConsistentQuery, GlobalIndexQuery, PartialQuery, ConsistentPartialQuery {
    QueryStage(ReadPlan<T> plan) {
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

    /**
     * Says how many partitions are read at the same time where the key is spread over several, by shards or days; 8 unless
     * this says otherwise. A query of one partition is one read after the other, whatever is said.
     */
    public final S parallelism(int partitions) {
        return with(plan().withParallelism(partitions));
    }

    /** Returns the first request that running the query would send. */
    public final QueryRequest toRequest() {
        ReadPlan<T> first = plan().key().isSpread() ? plan().partitions().get(0).get(0) : plan();
        return first.requests().queryRequest(Optional.empty(), plan().limit()).build();
    }

    /** Begins the condition on the sort key, or on the last attribute of it. */
    protected final <V> SortCondition<V, S> sortCondition() {
        return new SortCondition<>(ranges(), equality(this::with), this::range);
    }

    /** As {@link #sortCondition()}, for values that have prefixes. */
    protected final <V> PrefixSortCondition<V, S> prefixSortCondition() {
        return new PrefixSortCondition<>(ranges(), equality(this::with), this::range);
    }

    /** Begins a condition on an attribute of the sort key; after equality the stage that {@code next} makes follows. */
    protected final <V, E> SortPartCondition<V, E, S> sortCondition(Function<ReadPlan<T>, E> next) {
        return new SortPartCondition<>(ranges(), equality(next), this::range);
    }

    /** As {@link #sortCondition(Function)}, for values that have prefixes. */
    protected final <V, E> PrefixSortPartCondition<V, E, S> prefixSortCondition(Function<ReadPlan<T>, E> next) {
        return new PrefixSortPartCondition<>(ranges(), equality(next), this::range);
    }

    /** Begins the condition on the last component of a composed sort key. */
    protected final <V> SortCondition<V, S> sortCondition(KeyComponent<V> component) {
        return new SortCondition<>(ranges(component), equality(component, this::with), this::range);
    }

    /** As {@link #sortCondition(KeyComponent)}, for values that have prefixes. */
    protected final <V> PrefixSortCondition<V, S> prefixSortCondition(KeyComponent<V> component) {
        return new PrefixSortCondition<>(ranges(component), equality(component, this::with), this::range);
    }

    /** Begins a condition on a component of a composed sort key; after equality the stage of {@code next} follows. */
    protected final <V, E> SortPartCondition<V, E, S> sortCondition(
            KeyComponent<V> component, Function<ReadPlan<T>, E> next) {
        return new SortPartCondition<>(ranges(component), equality(component, next), this::range);
    }

    /** As {@link #sortCondition(KeyComponent, Function)}, for values that have prefixes. */
    protected final <V, E> PrefixSortPartCondition<V, E, S> prefixSortCondition(
            KeyComponent<V> component, Function<ReadPlan<T>, E> next) {
        return new PrefixSortPartCondition<>(ranges(component), equality(component, next), this::range);
    }

    /** As {@link #sortCondition()}, for values that are stored as numbers. */
    protected final <V> NumberSortCondition<V, S> numberSortCondition() {
        Attribute<V> attribute = plan().key().next();
        return new NumberSortCondition<>(ranges(), equality(this::with), this::range, attribute.converter());
    }

    /** As {@link #sortCondition(Function)}, for values that are stored as numbers. */
    protected final <V, E> NumberSortPartCondition<V, E, S> numberSortCondition(Function<ReadPlan<T>, E> next) {
        Attribute<V> attribute = plan().key().next();
        return new NumberSortPartCondition<>(ranges(), equality(next), this::range, attribute.converter());
    }

    /** As {@link #sortCondition(KeyComponent)}, for values that are stored as numbers. */
    protected final <V> NumberSortCondition<V, S> numberSortCondition(KeyComponent<V> component) {
        return new NumberSortCondition<>(
                ranges(component), equality(component, this::with), this::range, component.converter());
    }

    /** As {@link #sortCondition(KeyComponent, Function)}, for values that are stored as numbers. */
    protected final <V, E> NumberSortPartCondition<V, E, S> numberSortCondition(
            KeyComponent<V> component, Function<ReadPlan<T>, E> next) {
        return new NumberSortPartCondition<>(
                ranges(component), equality(component, next), this::range, component.converter());
    }

    private <V> SortRanges<V> ranges() {
        Attribute<V> attribute = plan().key().next();
        return new SortRanges.OfAttribute<>(
                attribute.path().attribute(), value -> plan().key().encode(attribute, value));
    }

    private <V> SortRanges<V> ranges(KeyComponent<V> component) {
        return new SortRanges.OfComponent<>(plan(), component);
    }

    private <V, E> Function<V, E> equality(Function<ReadPlan<T>, E> next) {
        return value -> next.apply(plan().key(value));
    }

    private <V, E> Function<V, E> equality(KeyComponent<V> component, Function<ReadPlan<T>, E> next) {
        return value -> next.apply(plan().key(component, value));
    }

    private S range(KeyCondition.Range range) {
        return with(plan().withKey(plan().key().in(range)));
    }
}
