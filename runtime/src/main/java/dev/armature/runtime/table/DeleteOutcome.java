package dev.armature.runtime.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * How an attempted deletion ended: {@link Deleted} or {@link Refused}.
 *
 * @param <T> the entity
 */
public sealed interface DeleteOutcome<T> {
    /** There is no such item any more; {@code entity} is what was there, if anything. */
    record Deleted<T>(Optional<T> entity) implements DeleteOutcome<T> {}

    /** The item was not in the state asked for; {@code current} is what is stored, if anything. */
    record Refused<T>(Optional<T> current) implements DeleteOutcome<T> {}

    /** Returns what the function for this outcome returns. */
    default <R> R fold(
            Function<? super Deleted<T>, ? extends R> deleted, Function<? super Refused<T>, ? extends R> refused) {
        if (this instanceof Deleted<T> made) {
            return deleted.apply(made);
        }
        return refused.apply((Refused<T>) this);
    }

    /** Returns whether the deletion was made. */
    default boolean isDeleted() {
        return this instanceof Deleted;
    }
}
