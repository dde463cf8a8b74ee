package dev.armature.runtime.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * How an attempted update ended: {@link Updated} or {@link Refused}.
 *
 * @param <T> the entity
 */
public sealed interface UpdateOutcome<T> {
    /** The update was made; {@code entity} is the item after it. */
    record Updated<T>(T entity) implements UpdateOutcome<T> {}

    /** The item was not in the state asked for; {@code current} is what is stored, if anything. */
    record Refused<T>(Optional<T> current) implements UpdateOutcome<T> {}

    /** Returns what the function for this outcome returns. */
    default <R> R fold(Function<? super T, ? extends R> updated, Function<? super Refused<T>, ? extends R> refused) {
        if (this instanceof Updated<T> made) {
            return updated.apply(made.entity());
        }
        return refused.apply((Refused<T>) this);
    }

    /** Returns whether the update was made. */
    default boolean isUpdated() {
        return this instanceof Updated;
    }
}
