package dev.armature.engine.storage;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of writes that a store applies together.
 *
 * <p>Writes keep the order they were added in, and of several to one key the last one counts. Arrays are taken as they
 * are, without a copy, and must not be changed afterwards. A batch belongs to one thread.
 */
public final class WriteBatch {

    /** Enough for an item, a stream record and two index entries, the common write. */
    private static final int FIRST_CAPACITY = 4;

    private byte[][] keys = new byte[FIRST_CAPACITY][];
    private byte[] @Nullable [] values = new byte[FIRST_CAPACITY][];
    private int size;

    /** Makes an empty batch. */
    public WriteBatch() {}

    /**
     * Adds the write that gives a key its value, whether or not the key exists.
     *
     * @return this batch
     * @throws IllegalArgumentException if the key is empty
     */
    public WriteBatch put(byte[] key, byte[] value) {
        add(key, Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Adds the write that removes a key, whether or not the key exists.
     *
     * @return this batch
     * @throws IllegalArgumentException if the key is empty
     */
    public WriteBatch delete(byte[] key) {
        add(key, null);
        return this;
    }

    /** Returns the number of writes added, counting each of several to one key. */
    public int size() {
        return size;
    }

    /** Returns true if nothing was added. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Returns the key of a write, by its place in the order of adding, from 0 to {@link #size()} exclusive. */
    public byte[] key(int index) {
        return keys[Objects.checkIndex(index, size)];
    }

    /** Returns the value that a write puts, or null if it deletes; by its place in the order of adding. */
    public byte @Nullable [] value(int index) {
        return values[Objects.checkIndex(index, size)];
    }

    private void add(byte[] key, byte @Nullable [] value) {
        if (key.length == 0) {
            throw new IllegalArgumentException("A key must have at least one byte, but it has none");
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        keys[size] = key;
        values[size] = value;
        size++;
    }
}
