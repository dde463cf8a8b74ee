package dev.armature.engine.encoding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A range of keys: from the first, up to but without the second.
 *
 * @param from the lowest key of the range
 * @param toExclusive the lowest key past it; null where nothing ends it
 */
@SuppressWarnings(
        "ArrayRecordComponent") // keys are arrays everywhere, shared and never changed; ranges are not compared
public record KeyRange(byte[] from, byte @Nullable [] toExclusive) {
    /** Returns the range of the keys that begin with {@code prefix}. */
    public static KeyRange ofPrefix(byte[] prefix) {
        return new KeyRange(prefix, Keyspace.after(prefix));
    }

    /** Returns the range that begins at the keys beginning with {@code first} and ends with those beginning with {@code last}. */
    public static KeyRange ofPrefixes(byte[] first, byte[] last) {
        return new KeyRange(first, Keyspace.after(last));
    }

    /** Returns the part below the keys that begin with {@code prefix}. */
    public KeyRange below(byte[] prefix) {
        return new KeyRange(from, prefix);
    }

    /** Returns the part above the keys that begin with {@code prefix}, which has keys above it. */
    public KeyRange above(byte[] prefix) {
        byte[] next = Keyspace.after(prefix);
        if (next == null) {
            throw new IllegalArgumentException("No key is above the prefix");
        }
        return new KeyRange(next, toExclusive);
    }

    /** Returns whether {@code key} lies in the range. */
    public boolean contains(byte[] key) {
        byte[] end = toExclusive;
        return Arrays.compareUnsigned(from, key) <= 0 && (end == null || Arrays.compareUnsigned(key, end) < 0);
    }

    /** Returns the part that a walk still has before it when it has just passed {@code key}, which lies in the range. */
    public KeyRange after(byte[] key, boolean ascending) {
        return ascending ? new KeyRange(Arrays.copyOf(key, key.length + 1), toExclusive) : new KeyRange(from, key);
    }

    /** Returns whether no key can lie in the range. */
    public boolean isEmpty() {
        byte[] end = toExclusive;
        return end != null && Arrays.compareUnsigned(from, end) >= 0;
    }
}
