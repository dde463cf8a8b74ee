package dev.armature.runtime.table;

import dev.armature.runtime.expression.KeyCondition;
import java.util.function.Function;

/**
 * The one condition that a query may put on a sort key.
 *
 * @param <V> the Java type of the attribute
 * @param <Q> the query after the condition
 */
public final class SortCondition<V, Q> extends SortPartCondition<V, Q, Q> {
    SortCondition(SortRanges<V> ranges, Function<V, Q> equal, Function<KeyCondition.Range, Q> ranged) {
        super(ranges, equal, ranged);
    }
}
