package dev.armature.runtime.stream;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A change of one entity, of a stream that carries it before and after.
 *
 * @param <T> the entity
 */
public sealed interface Change<T> {
    /** Returns the record's identity, place and time. */
    ChangeEvent event();

    /**
     * There was no item, and now there is.
     *
     * @param event the record's identity, place and time
     * @param newImage the entity afterwards
     */
    record Inserted<T>(ChangeEvent event, T newImage) implements Change<T> {}

    /**
     * There was an item, and it is another now.
     *
     * @param event the record's identity, place and time
     * @param oldImage the entity before
     * @param newImage the entity afterwards
     */
    record Modified<T>(ChangeEvent event, T oldImage, T newImage) implements Change<T> {}

    /**
     * There was an item, and there is none now.
     *
     * @param event the record's identity, place and time
     * @param oldImage the entity before
     * @param byTtl whether the item expired; nobody deleted it then
     */
    record Removed<T>(ChangeEvent event, T oldImage, boolean byTtl) implements Change<T> {}

    /** Returns what the function for this kind of change returns. */
    default <R> R fold(
            Function<? super Inserted<T>, ? extends R> inserted,
            Function<? super Modified<T>, ? extends R> modified,
            Function<? super Removed<T>, ? extends R> removed) {
        if (this instanceof Inserted<T> made) {
            return inserted.apply(made);
        }
        if (this instanceof Modified<T> made) {
            return modified.apply(made);
        }
        return removed.apply((Removed<T>) this);
    }

    /** Hands this change to the action for its kind. */
    default void accept(
            Consumer<? super Inserted<T>> inserted,
            Consumer<? super Modified<T>> modified,
            Consumer<? super Removed<T>> removed) {
        if (this instanceof Inserted<T> made) {
            inserted.accept(made);
        } else if (this instanceof Modified<T> made) {
            modified.accept(made);
        } else {
            removed.accept((Removed<T>) this);
        }
    }
}
