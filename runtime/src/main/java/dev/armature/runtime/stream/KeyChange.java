package dev.armature.runtime.stream;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A change of one entity, of a stream that carries keys alone.
 *
 * @param <K> the entity's key
 */
public sealed interface KeyChange<K> {
    /** Returns the record's identity, place and time. */
    ChangeEvent event();

    /**
     * There was no item, and now there is.
     *
     * @param event the record's identity, place and time
     * @param key its key
     */
    record Inserted<K>(ChangeEvent event, K key) implements KeyChange<K> {}

    /**
     * There was an item, and it is another now.
     *
     * @param event the record's identity, place and time
     * @param key its key
     */
    record Modified<K>(ChangeEvent event, K key) implements KeyChange<K> {}

    /**
     * There was an item, and there is none now.
     *
     * @param event the record's identity, place and time
     * @param key its key
     * @param byTtl whether the item expired; nobody deleted it then
     */
    record Removed<K>(ChangeEvent event, K key, boolean byTtl) implements KeyChange<K> {}

    /** Returns what the function for this kind of change returns. */
    default <R> R fold(
            Function<? super Inserted<K>, ? extends R> inserted,
            Function<? super Modified<K>, ? extends R> modified,
            Function<? super Removed<K>, ? extends R> removed) {
        if (this instanceof Inserted<K> made) {
            return inserted.apply(made);
        }
        if (this instanceof Modified<K> made) {
            return modified.apply(made);
        }
        return removed.apply((Removed<K>) this);
    }

    /** Hands this change to the action for its kind. */
    default void accept(
            Consumer<? super Inserted<K>> inserted,
            Consumer<? super Modified<K>> modified,
            Consumer<? super Removed<K>> removed) {
        if (this instanceof Inserted<K> made) {
            inserted.accept(made);
        } else if (this instanceof Modified<K> made) {
            modified.accept(made);
        } else {
            removed.accept((Removed<K>) this);
        }
    }
}
