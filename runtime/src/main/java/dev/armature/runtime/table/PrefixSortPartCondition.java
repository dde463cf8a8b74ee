package dev.armature.runtime.table;

import dev.armature.runtime.expression.KeyCondition;
import java.util.function.Function;

/**
 * A condition on one attribute of a sort key that has several, whose values have prefixes: strings and binaries.
 *
 * @param <V> the Java type of the attribute
 * @param <E> the stage after equality
 * @param <R> the stage after a range
 */
public sealed class PrefixSortPartCondition<V, E, R> extends SortPartCondition<V, E, R> permits PrefixSortCondition {
    /** Creates the condition; the functions make the stage that follows equality, and that which follows a range. */
    PrefixSortPartCondition(SortRanges<V> ranges, Function<V, E> equal, Function<KeyCondition.Range, R> ranged) {
        super(ranges, equal, ranged);
    }

    /** Keeps items whose attribute begins with {@code prefix}. */
    public final R beginsWith(V prefix) {
        return prefixed(prefix);
    }
}
