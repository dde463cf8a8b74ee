package dev.armature.runtime.table;

import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import java.util.function.Function;

/**
 * A condition on one attribute of a sort key that has several, whose values have prefixes: strings and binaries.
 *
 * @param <V> the Java type of the attribute
 * @param <E> the stage after equality
 * @param <R> the stage after a range
 */
public sealed class PrefixSortPartCondition<V, E, R> extends SortPartCondition<V, E, R> permits PrefixSortCondition {
    /** Creates the condition on {@code attribute}; the functions make the stage that follows. */
    PrefixSortPartCondition(
            AttributeName attribute,
            Function<V, AttributeValue> encoder,
            Function<AttributeValue, E> equal,
            Function<KeyCondition.Range, R> ranged) {
        super(attribute, encoder, equal, ranged);
    }

    /** Keeps items whose attribute begins with {@code prefix}. */
    public final R beginsWith(V prefix) {
        return range(new KeyCondition.BeginsWith(attribute().text(), encode(prefix)));
    }
}
