package dev.armature.runtime.table;

import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.KeyCondition;
import java.util.function.Function;

/**
 * A condition that a query may put on one attribute of a sort key that has several, or on one component of it.
 *
 * @param <V> the Java type of the attribute
 * @param <E> the stage after equality, which offers the next attribute
 * @param <R> the stage after a range, which ends the key condition
 */
public sealed class SortPartCondition<V, E, R> permits NumberSortPartCondition, PrefixSortPartCondition, SortCondition {
    private final SortRanges<V> ranges;
    private final Function<V, E> equal;
    private final Function<KeyCondition.Range, R> ranged;

    /** Creates the condition; the functions make the stage that follows equality, and that which follows a range. */
    SortPartCondition(SortRanges<V> ranges, Function<V, E> equal, Function<KeyCondition.Range, R> ranged) {
        this.ranges = ranges;
        this.equal = equal;
        this.ranged = ranged;
    }

    /** Keeps items whose attribute is {@code value}. */
    public final E eq(V value) {
        return equal.apply(value);
    }

    /** Keeps items whose attribute is less than {@code value}. */
    public final R lt(V value) {
        return ranged.apply(ranges.compared(Comparator.LT, value));
    }

    /** Keeps items whose attribute is at most {@code value}. */
    public final R le(V value) {
        return ranged.apply(ranges.compared(Comparator.LE, value));
    }

    /** Keeps items whose attribute is greater than {@code value}. */
    public final R gt(V value) {
        return ranged.apply(ranges.compared(Comparator.GT, value));
    }

    /** Keeps items whose attribute is at least {@code value}. */
    public final R ge(V value) {
        return ranged.apply(ranges.compared(Comparator.GE, value));
    }

    /** Keeps items whose attribute lies between these, both included. */
    public final R between(V lower, V upper) {
        return ranged.apply(ranges.between(lower, upper));
    }

    final R prefixed(V prefix) {
        return ranged.apply(ranges.beginsWith(prefix));
    }
}
