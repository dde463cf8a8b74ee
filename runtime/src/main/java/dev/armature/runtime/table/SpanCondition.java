package dev.armature.runtime.table;

import dev.armature.runtime.key.KeyComponent;
import java.util.function.Function;

/**
 * The condition on a time that the sort key begins with, of a key whose partitions hold a day each: it says which days to
 * read, so a query cannot do without it.
 *
 * @param <T> what the results are read as
 * @param <V> the Java type of the time
 * @param <E> the stage after equality, which offers the next component
 * @param <R> the stage after a span, which ends the key condition
 */
public final class SpanCondition<T, V, E, R> {

    private final ReadPlan<T> plan;
    private final KeyComponent<V> component;
    private final Function<ReadPlan<T>, E> equal;
    private final Function<ReadPlan<T>, R> ranged;

    /** Creates the condition; the functions make the stage that follows equality, and that which follows a span. */
    public SpanCondition(
            ReadPlan<T> plan,
            KeyComponent<V> component,
            Function<ReadPlan<T>, E> equal,
            Function<ReadPlan<T>, R> ranged) {
        this.plan = plan;
        this.component = component;
        this.equal = equal;
        this.ranged = ranged;
    }

    /** Keeps items of exactly this time. */
    public E eq(V value) {
        return equal.apply(plan.key(component, value));
    }

    /** Keeps items of times between these, both included. Each day in between is read, 10,000 partitions at most. */
    public R between(V lower, V upper) {
        return ranged.apply(plan.between(component, lower, upper));
    }
}
