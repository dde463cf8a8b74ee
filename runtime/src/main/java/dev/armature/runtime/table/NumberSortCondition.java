package dev.armature.runtime.table;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.expression.KeyCondition;
import java.util.function.Function;

/**
 * The one condition that a query may put on a sort key whose values are stored as numbers.
 *
 * @param <V> the Java type of the attribute
 * @param <Q> the query after the condition
 */
public final class NumberSortCondition<V, Q> extends NumberSortPartCondition<V, Q, Q> {
    NumberSortCondition(
            SortRanges<V> ranges,
            Function<V, Q> equal,
            Function<KeyCondition.Range, Q> ranged,
            AttributeConverter<V> converter) {
        super(ranges, equal, ranged, converter);
    }
}
