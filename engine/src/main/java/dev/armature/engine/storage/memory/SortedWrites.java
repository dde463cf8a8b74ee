package dev.armature.engine.storage.memory;

import dev.armature.engine.storage.WriteBatch;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The writes of a batch in key order, one for each key: the last. */
final class SortedWrites {

    private final byte[][] keys;
    private final byte[] @Nullable [] values;
    private final int size;

    private SortedWrites(byte[][] keys, byte[] @Nullable [] values, int size) {
        this.keys = keys;
        this.values = values;
        this.size = size;
    }

    static SortedWrites of(WriteBatch batch) {
        int added = batch.size();
        byte[][] keys = new byte[added][];
        byte[] @Nullable [] values = new byte[added][];
        boolean ascending = true;
        for (int i = 0; i < added; i++) {
            keys[i] = batch.key(i);
            values[i] = batch.value(i);
            ascending &= i == 0 || Arrays.compareUnsigned(keys[i - 1], keys[i]) < 0;
        }
        return ascending ? new SortedWrites(keys, values, added) : sorted(keys, values);
    }

    private static SortedWrites sorted(byte[][] keys, byte[] @Nullable [] values) {
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Arrays.compareUnsigned(keys[a], keys[b])); // stable: later writes stay later
        byte[][] sortedKeys = new byte[keys.length][];
        byte[] @Nullable [] sortedValues = new byte[keys.length][];
        int size = 0;
        for (int i : order) {
            if (size > 0 && Arrays.equals(sortedKeys[size - 1], keys[i])) {
                size--;
            }
            sortedKeys[size] = keys[i];
            sortedValues[size] = values[i];
            size++;
        }
        return new SortedWrites(sortedKeys, sortedValues, size);
    }

    int size() {
        return size;
    }

    byte[] key(int index) {
        return keys[index];
    }

    /** Returns the value to put, or null to delete the key. */
    byte @Nullable [] value(int index) {
        return values[index];
    }

    /** Returns the first place in {@code [start, end)} whose key is not below the bound, or {@code end}. */
    int endBelow(byte[] bound, int start, int end) {
        int place = start;
        while (place < end && Arrays.compareUnsigned(keys[place], bound) < 0) {
            place++;
        }
        return place;
    }
}
