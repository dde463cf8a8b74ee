package dev.armature.runtime.table;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.value.AttributeValue;
import java.util.function.Function;

/**
 * A condition on one attribute of a sort key that has several, whose values are stored as numbers. They may be given as
 * {@code int}, whatever their type, as they may to a {@link dev.armature.runtime.attribute.NumberAttribute}.
 *
 * @param <V> the Java type of the attribute
 * @param <E> the stage after equality
 * @param <R> the stage after a range
 */
public sealed class NumberSortPartCondition<V, E, R> extends SortPartCondition<V, E, R> permits NumberSortCondition {
    private final AttributeConverter<V> converter;

    /** Creates the condition; the functions make the stage that follows equality, and that which follows a range. */
    NumberSortPartCondition(
            SortRanges<V> ranges,
            Function<V, E> equal,
            Function<KeyCondition.Range, R> ranged,
            AttributeConverter<V> converter) {
        super(ranges, equal, ranged);
        this.converter = converter;
    }

    /** Keeps items whose attribute is {@code value}. */
    public final E eq(int value) {
        return eq(valueOf(value));
    }

    /** Keeps items whose attribute is less than {@code value}. */
    public final R lt(int value) {
        return lt(valueOf(value));
    }

    /** Keeps items whose attribute is at most {@code value}. */
    public final R le(int value) {
        return le(valueOf(value));
    }

    /** Keeps items whose attribute is greater than {@code value}. */
    public final R gt(int value) {
        return gt(valueOf(value));
    }

    /** Keeps items whose attribute is at least {@code value}. */
    public final R ge(int value) {
        return ge(valueOf(value));
    }

    /** Keeps items whose attribute lies between these, both included. */
    public final R between(int lower, int upper) {
        return between(valueOf(lower), valueOf(upper));
    }

    private V valueOf(int number) {
        try {
            return converter.fromValue(AttributeValue.of(number));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(number + " is no value of the sort key: " + e.getMessage(), e);
        }
    }
}
