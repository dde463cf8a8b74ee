package dev.armature.engine.storage.memory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A node that holds entries: keys and, at the same index, their values. */
final class Leaf extends Node {

    /*
     * How one entry is found. Items of one partition have equal heads, so a binary search among them would look at several
     * keys, each a cache miss. A leaf therefore keeps a "mark" of each key, a byte that depends on all of it: among the
     * keys with the right head only one with the right mark is looked at, which is nearly always the key that is meant.
     */

    static final Leaf EMPTY = new Leaf(new byte[0][], new byte[0][], new byte[0]);

    /** Odd, its bits in no pattern: the first digits of the golden ratio's fraction. */
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    final byte[][] values;
    private final byte[] marks;

    private Leaf(byte[][] keys, byte[][] values, byte[] marks) {
        super(keys);
        this.values = values;
        this.marks = marks;
    }

    private Leaf(byte[][] keys, long[] heads, int prefixLength, byte[][] values, byte[] marks) {
        super(keys, heads, prefixLength);
        this.values = values;
        this.marks = marks;
    }

    @Override
    int size() {
        return keys.length;
    }

    byte @Nullable [] find(byte[] key) {
        int index = indexOf(key);
        return index >= 0 ? values[index] : null;
    }

    /** Returns the index of a key, or -1 if it is not there. */
    private int indexOf(byte[] key) {
        long head = head(key, prefixLength);
        byte mark = mark(key);
        for (int i = firstHeadNotBelow(head); i < heads.length && heads[i] == head; i++) {
            if (marks[i] == mark && Arrays.equals(keys[i], key)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    Node apply(SortedWrites writes, int start, int end) {
        int added = 0;
        int removed = 0;
        boolean overwritten = false;
        for (int i = start; i < end; i++) {
            boolean put = writes.value(i) != null;
            boolean present = indexOf(writes.key(i)) >= 0;
            added += put && !present ? 1 : 0;
            removed += !put && present ? 1 : 0;
            overwritten |= put && present;
        }
        if (added + removed > 0) {
            return merge(writes, start, end, keys.length + added - removed);
        }
        return overwritten ? overwrite(writes, start, end) : this;
    }

    @Override
    Leaf join(byte[] separator, Node next) {
        Leaf right = (Leaf) next;
        byte[] bothMarks = Arrays.copyOf(marks, marks.length + right.marks.length);
        System.arraycopy(right.marks, 0, bothMarks, marks.length, right.marks.length);
        return new Leaf(concatenate(keys, right.keys), concatenate(values, right.values), bothMarks);
    }

    @Override
    Leaf slice(int start, int end) {
        return new Leaf(
                Arrays.copyOfRange(keys, start, end),
                Arrays.copyOfRange(values, start, end),
                Arrays.copyOfRange(marks, start, end));
    }

    @Override
    byte[] separatorBefore(int place) {
        return keys[place];
    }

    /** Applies writes that leave the keys as they are, so that the new leaf shares them. */
    private Leaf overwrite(SortedWrites writes, int start, int end) {
        byte[][] newValues = values.clone();
        for (int i = start; i < end; i++) {
            byte[] value = writes.value(i);
            if (value != null) {
                newValues[indexOf(writes.key(i))] = value;
            }
        }
        return new Leaf(keys, heads, prefixLength, newValues, marks);
    }

    /** Copies the runs of entries between the writes, and the writes between the runs. */
    private Leaf merge(SortedWrites writes, int start, int end, int newSize) {
        byte[][] newKeys = new byte[newSize][];
        byte[][] newValues = new byte[newSize][];
        long[] newHeads = new long[newSize];
        byte[] newMarks = new byte[newSize];
        int read = 0;
        int written = 0;
        for (int i = start; i <= end; i++) {
            int index = i < end ? search(writes.key(i)) : keys.length;
            int runEnd = index >= 0 ? index : -index - 1;
            int run = runEnd - read;
            System.arraycopy(keys, read, newKeys, written, run);
            System.arraycopy(values, read, newValues, written, run);
            System.arraycopy(heads, read, newHeads, written, run);
            System.arraycopy(marks, read, newMarks, written, run);
            read = runEnd;
            written += run;
            if (i == end) {
                break;
            }
            byte[] value = writes.value(i);
            if (value != null) {
                byte[] key = index >= 0 ? keys[index] : writes.key(i);
                newKeys[written] = key;
                newValues[written] = value;
                newHeads[written] = head(key, prefixLength);
                newMarks[written] = mark(key);
                written++;
            }
            read += index >= 0 ? 1 : 0;
        }
        int newPrefixLength = sameEnds(newKeys) ? prefixLength : commonPrefix(newKeys);
        return newPrefixLength == prefixLength
                ? new Leaf(newKeys, newHeads, prefixLength, newValues, newMarks)
                : new Leaf(newKeys, newValues, newMarks);
    }

    /** Returns true if the first and last keys, and with them the common prefix, are this leaf's. */
    private boolean sameEnds(byte[][] newKeys) {
        int last = keys.length - 1;
        int newLast = newKeys.length - 1;
        return last >= 0 && newLast >= 0 && newKeys[0] == keys[0] && newKeys[newLast] == keys[last];
    }

    /** Returns a byte that differs for most keys that differ, wherever they do. */
    private static byte mark(byte[] key) {
        long mixed = key.length;
        for (int at = 0; at < key.length; at += Long.BYTES) {
            mixed = (Long.rotateLeft(mixed, 23) ^ head(key, at)) * MIXER;
        }
        return (byte) (mixed >>> (Long.SIZE - Byte.SIZE));
    }

    private static byte[][] concatenate(byte[][] left, byte[][] right) {
        byte[][] both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }
}
