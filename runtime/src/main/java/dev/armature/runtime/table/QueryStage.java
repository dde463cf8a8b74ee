package dev.armature.runtime.table;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
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
    QueryStage(ReadPlan<T> plan, F attributes) {
        super(plan, attributes);
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
        return plan().queryRequest(Optional.empty(), plan().limit()).build();
    }

    /** Begins the condition on the sort key, or on the last attribute of it. */
    protected final <V> SortCondition<V, S> sortCondition(AttributeName attribute, AttributeConverter<V> converter) {
        return new SortCondition<>(
                attribute, encoder(attribute, converter), equality(attribute, this::with), this::range);
    }

    /** As {@link #sortCondition(AttributeName, AttributeConverter)}, for values that have prefixes. */
    protected final <V> PrefixSortCondition<V, S> prefixSortCondition(
            AttributeName attribute, AttributeConverter<V> converter) {
        return new PrefixSortCondition<>(
                attribute, encoder(attribute, converter), equality(attribute, this::with), this::range);
    }

    /** Begins the condition on an attribute of the sort key; after equality the stage that {@code next} makes follows. */
    protected final <V, E> SortPartCondition<V, E, S> sortCondition(
            AttributeName attribute, AttributeConverter<V> converter, Function<ReadPlan<T>, E> next) {
        return new SortPartCondition<>(
                attribute, encoder(attribute, converter), equality(attribute, next), this::range);
    }

    /** As {@link #sortCondition(AttributeName, AttributeConverter, Function)}, for values that have prefixes. */
    protected final <V, E> PrefixSortPartCondition<V, E, S> prefixSortCondition(
            AttributeName attribute, AttributeConverter<V> converter, Function<ReadPlan<T>, E> next) {
        return new PrefixSortPartCondition<>(
                attribute, encoder(attribute, converter), equality(attribute, next), this::range);
    }

    private <V> Function<V, AttributeValue> encoder(AttributeName attribute, AttributeConverter<V> converter) {
        return value -> plan().keyValue(attribute, converter, value);
    }

    private <E> Function<AttributeValue, E> equality(AttributeName attribute, Function<ReadPlan<T>, E> next) {
        return value -> next.apply(plan().withEquality(attribute, value));
    }

    private S range(KeyCondition.Range range) {
        return with(plan().withRange(range));
    }
}
