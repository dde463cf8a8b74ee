package dev.armature.runtime.table;

import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import java.util.function.Function;

/**
 * A condition that a query may put on one attribute of a sort key that has several.
 *
 * @param <V> the Java type of the attribute
 * @param <E> the stage after equality, which offers the next attribute
 * @param <R> the stage after a range, which ends the key condition
 */
public sealed class SortPartCondition<V, E, R> permits PrefixSortPartCondition, SortCondition {
    private final AttributeName attribute;
    private final Function<V, AttributeValue> encoder;
    private final Function<AttributeValue, E> equal;
    private final Function<KeyCondition.Range, R> ranged;

    /** Creates the condition on {@code attribute}; the functions make the stage that follows. */
    SortPartCondition(
            AttributeName attribute,
            Function<V, AttributeValue> encoder,
            Function<AttributeValue, E> equal,
            Function<KeyCondition.Range, R> ranged) {
        this.attribute = attribute;
        this.encoder = encoder;
        this.equal = equal;
        this.ranged = ranged;
    }

    /** Keeps items whose attribute is {@code value}. */
    public final E eq(V value) {
        return equal.apply(encode(value));
    }

    /** Keeps items whose attribute is less than {@code value}. */
    public final R lt(V value) {
        return compared(Comparator.LT, value);
    }

    /** Keeps items whose attribute is at most {@code value}. */
    public final R le(V value) {
        return compared(Comparator.LE, value);
    }

    /** Keeps items whose attribute is greater than {@code value}. */
    public final R gt(V value) {
        return compared(Comparator.GT, value);
    }

    /** Keeps items whose attribute is at least {@code value}. */
    public final R ge(V value) {
        return compared(Comparator.GE, value);
    }

    /** Keeps items whose attribute lies between these, both included. */
    public final R between(V lower, V upper) {
        return range(new KeyCondition.Between(attribute.text(), encode(lower), encode(upper)));
    }

    private R compared(Comparator comparator, V value) {
        return range(new KeyCondition.Compared(attribute.text(), comparator, encode(value)));
    }

    final R range(KeyCondition.Range range) {
        return ranged.apply(range);
    }

    final AttributeName attribute() {
        return attribute;
    }

    final AttributeValue encode(V value) {
        return encoder.apply(value);
    }
}
