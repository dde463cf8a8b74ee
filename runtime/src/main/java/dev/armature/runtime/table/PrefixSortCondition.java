package dev.armature.runtime.table;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.value.AttributeName;
import java.util.function.Function;

/**
 * The one condition that a query may put on a sort key attribute whose values have prefixes: strings and binaries.
 *
 * @param <T> what the results are read as
 * @param <V> the Java type of the attribute
 * @param <E> the stage after equality
 * @param <R> the stage after a range
 */
public final class PrefixSortCondition<T, V, E, R> extends SortCondition<T, V, E, R> {
    /** Creates the condition on {@code attribute}; the functions make the stage that follows. */
    public PrefixSortCondition(
            ReadPlan<T> plan,
            AttributeName attribute,
            AttributeConverter<V> converter,
            Function<ReadPlan<T>, E> equal,
            Function<ReadPlan<T>, R> ranged) {
        super(plan, attribute, converter, equal, ranged);
    }

    /** Keeps items whose attribute begins with {@code prefix}. */
    public R beginsWith(V prefix) {
        return range(new KeyCondition.BeginsWith(attribute().text(), encode(prefix)));
    }
}
