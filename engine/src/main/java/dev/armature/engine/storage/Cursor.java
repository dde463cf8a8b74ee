package dev.armature.engine.storage;

/**
 * A walk over a range of a snapshot, one entry at a time, made for loops that allocate nothing per entry:
 *
 * <pre>{@code
 * Cursor cursor = snapshot.ascending(from, to);
 * while (cursor.next()) {
 *     visit(cursor.key(), cursor.value());
 * }
 * }</pre>
 *
 * <p>A cursor starts outside the range and belongs to one thread. It needs no closing and lives until its snapshot is
 * closed; {@link #next} then throws {@link IllegalStateException}.
 */
public interface Cursor {

    /** Moves to the next entry and returns true, or returns false, now and from then on, if the range has no more. */
    boolean next();

    /**
     * Returns the key of the entry that the cursor stands on; the array is the store's own and must not be changed.
     *
     * @throws IllegalStateException if the cursor stands on none, before the first {@link #next} or after the last
     */
    byte[] key();

    /**
     * Returns the value of the entry that the cursor stands on; the array is the store's own and must not be changed.
     *
     * @throws IllegalStateException if the cursor stands on none, before the first {@link #next} or after the last
     */
    byte[] value();
}
