package dev.armature.runtime.stream;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A change of one entity, of a stream that carries it before the change: of what is inserted, only the key is known.
 *
 * @param <K> the entity's key
 * @param <T> the entity
 */
public sealed interface OldImageChange<K, T> {
    /** Returns the record's identity, place and time. */
    ChangeEvent event();

    /**
     * There was no item, and now there is.
     *
     * @param event the record's identity, place and time
     * @param key its key
     */
    record Inserted<K, T>(ChangeEvent event, K key) implements OldImageChange<K, T> {}

    /**
     * There was an item, and it is another now.
     *
     * @param event the record's identity, place and time
     * @param oldImage the entity before
     */
    record Modified<K, T>(ChangeEvent event, T oldImage) implements OldImageChange<K, T> {}

    /**
     * There was an item, and there is none now.
     *
     * @param event the record's identity, place and time
     * @param oldImage the entity before
     * @param byTtl whether the item expired; nobody deleted it then
     */
    record Removed<K, T>(ChangeEvent event, T oldImage, boolean byTtl) implements OldImageChange<K, T> {}

    /** Returns what the function for this kind of change returns. */
    default <R> R fold(
            Function<? super Inserted<K, T>, ? extends R> inserted,
            Function<? super Modified<K, T>, ? extends R> modified,
            Function<? super Removed<K, T>, ? extends R> removed) {
        if (this instanceof Inserted<K, T> made) {
            return inserted.apply(made);
        }
        if (this instanceof Modified<K, T> made) {
            return modified.apply(made);
        }
        return removed.apply((Removed<K, T>) this);
    }

    /** Hands this change to the action for its kind. */
    default void accept(
            Consumer<? super Inserted<K, T>> inserted,
            Consumer<? super Modified<K, T>> modified,
            Consumer<? super Removed<K, T>> removed) {
        if (this instanceof Inserted<K, T> made) {
            inserted.accept(made);
        } else if (this instanceof Modified<K, T> made) {
            modified.accept(made);
        } else {
            removed.accept((Removed<K, T>) this);
        }
    }
}
