package dev.armature.runtime.table;

import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import java.util.function.Function;

/**
 * The one condition that a query may put on a sort key.
 *
 * @param <V> the Java type of the attribute
 * @param <Q> the query after the condition
 */
public final class SortCondition<V, Q> extends SortPartCondition<V, Q, Q> {
    SortCondition(
            AttributeName attribute,
            Function<V, AttributeValue> encoder,
            Function<AttributeValue, Q> equal,
            Function<KeyCondition.Range, Q> ranged) {
        super(attribute, encoder, equal, ranged);
    }
}
