package dev.armature.runtime.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * How an attempt to store an entity ended: {@link Stored} or {@link Refused}.
 *
 * @param <T> the entity
 */
public sealed interface PutOutcome<T> {
    /** The entity was stored; {@code entity} is the item as it is now, {@code replaced} the one before it. */
    record Stored<T>(T entity, Optional<T> replaced) implements PutOutcome<T> {}

    /** The item was not in the state asked for; {@code current} is what is stored, if anything. */
    record Refused<T>(Optional<T> current) implements PutOutcome<T> {}

    /** Returns what the function for this outcome returns. */
    default <R> R fold(
            Function<? super Stored<T>, ? extends R> stored, Function<? super Refused<T>, ? extends R> refused) {
        if (this instanceof Stored<T> made) {
            return stored.apply(made);
        }
        return refused.apply((Refused<T>) this);
    }

    /** Returns whether the entity was stored. */
    default boolean isStored() {
        return this instanceof Stored;
    }
}
