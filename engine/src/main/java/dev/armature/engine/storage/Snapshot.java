package dev.armature.engine.storage;

import org.jspecify.annotations.Nullable;

/**
 * An immutable view of a store's whole content at one moment.
 *
 * <p>A snapshot holds on to the state it shows, so it should be closed soon; using it or its cursors afterwards throws
 * {@link IllegalStateException}. It may be shared between threads as long as all of them are done before it is closed.
 *
 * <p>The arrays it returns are the store's own and must not be changed.
 */
public interface Snapshot extends AutoCloseable {

    /**
     * Returns the value of a key, or null if there is no such key.
     *
     * @throws IllegalArgumentException if the key is empty
     */
    byte @Nullable [] get(byte[] key);

    /**
     * Returns a cursor before the lowest entry of a range; it moves towards the highest.
     *
     * @param from the lowest key that is in the range; an empty array starts at the first entry of the store
     * @param toExclusive the lowest key that is past the range; null means that the range has no upper end. At or below
     *     {@code from}, it makes the range empty
     */
    Cursor ascending(byte[] from, byte @Nullable [] toExclusive);

    /** Returns a cursor over exactly the range of {@link #ascending}, after its highest entry; it moves towards the lowest. */
    Cursor descending(byte[] from, byte @Nullable [] toExclusive);

    /** Lets go of the state; closing again does nothing. */
    @Override
    void close();
}
