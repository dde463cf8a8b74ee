package dev.armature.runtime.table;

import dev.armature.runtime.expression.KeyCondition;
import java.util.function.Function;

/**
 * The one condition that a query may put on a sort key whose values have prefixes: strings and binaries.
 *
 * @param <V> the Java type of the attribute
 * @param <Q> the query after the condition
 */
public final class PrefixSortCondition<V, Q> extends PrefixSortPartCondition<V, Q, Q> {
    PrefixSortCondition(SortRanges<V> ranges, Function<V, Q> equal, Function<KeyCondition.Range, Q> ranged) {
        super(ranges, equal, ranged);
    }
}
