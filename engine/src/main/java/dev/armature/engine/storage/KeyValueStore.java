package dev.armature.engine.storage;

/**
 * An ordered map of byte keys to byte values that changes by atomic batches and is read through snapshots.
 *
 * <p>Keys are ordered as unsigned bytes, lexicographically, a proper prefix before the longer key:
 * {@link java.util.Arrays#compareUnsigned(byte[], byte[])}. A key has at least one byte; a value may be empty.
 *
 * <p><b>Ownership.</b> Arrays pass both ways without a copy. What is handed to the store belongs to the store, what the
 * store hands out is the store's own: neither may be changed by anybody afterwards.
 *
 * <p><b>Threads.</b> A store may be used by any number of threads. Commits take effect one after another, and whoever
 * takes a snapshot after a commit returned sees that commit and all before it.
 *
 * <p><b>Errors.</b> A store that cannot read or write what it keeps throws {@link StorageException}.
 */
public interface KeyValueStore extends AutoCloseable {

    /**
     * Returns a view of the last committed state, which no later commit changes. Takes constant time and blocks nobody.
     *
     * @throws IllegalStateException if the store is closed
     */
    Snapshot snapshot();

    /**
     * Applies all writes of the batch, or none: no snapshot ever shows a part of them. They are visible to every
     * snapshot taken after this method returned, and kept as durably as the store promises. An empty batch changes
     * nothing. The batch itself is only read.
     *
     * @throws StorageException if the writes could not be kept; a durable store may then be unable to say whether they
     *     were
     * @throws IllegalStateException if the store is closed
     */
    void commit(WriteBatch batch);

    /**
     * Returns a new store that starts with the last committed state of this one and is independent of it from then on:
     * neither sees the other's commits, and each is closed for itself.
     *
     * @throws UnsupportedOperationException if this kind of store cannot be forked
     * @throws IllegalStateException if the store is closed
     */
    KeyValueStore fork();

    /**
     * Releases what the store holds; closing again does nothing, any other use throws {@link IllegalStateException}.
     * Snapshots should be closed first. One that is still open either goes on answering from the state it was taken of
     * or throws {@link IllegalStateException}, as the store can afford; it never answers anything else.
     */
    @Override
    void close();
}
