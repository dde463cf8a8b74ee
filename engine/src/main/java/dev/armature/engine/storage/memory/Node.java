package dev.armature.engine.storage.memory;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * An immutable node of the tree, with its keys in ascending order.
 *
 * <p>Nodes of one depth have one kind, so all leaves are equally deep. A node in a tree has {@link #MIN_SIZE} to
 * {@link #MAX_SIZE} places, except the root, which may have fewer. Inside a commit a node of any size may come up: its
 * parent, or {@link #update} above the topmost, splits it or joins it with a sibling before anyone else sees it.
 */
abstract sealed class Node permits Leaf, Inner {

    /*
     * How a key is found. Following a reference to each key that a binary search compares would cost a cache miss per
     * step. So a node keeps beside its keys the "head" of each: the eight bytes after the prefix that all its keys have
     * in common, as a long whose signed order is the bytes' order. The search runs over the one array of heads and looks
     * at a key itself only among those with the right head, and there first at the outer two, since what is searched for
     * is mostly where a partition starts or ends. A key that ends within its head is filled up with zeros; that can make
     * heads equal, never order them wrongly.
     *
     * The prefix is exactly what the first and the last key have in common, so it follows from the keys alone.
     */

    /** Chosen by measurement: from 16 to 64, gets change little, ranges become faster and commits copy more. */
    static final int MAX_SIZE = 48;

    /** Well below half, so that a node that was just split is far from being joined again. */
    static final int MIN_SIZE = MAX_SIZE / 4;

    final byte[][] keys;
    final long[] heads;
    final int prefixLength;

    /** Makes a node with new keys. */
    Node(byte[][] keys) {
        this(keys, commonPrefix(keys));
    }

    private Node(byte[][] keys, int prefixLength) {
        this(keys, heads(keys, prefixLength), prefixLength);
    }

    /** Makes a node with keys whose heads are known. */
    Node(byte[][] keys, long[] heads, int prefixLength) {
        this.keys = keys;
        this.heads = heads;
        this.prefixLength = prefixLength;
    }

    /** Returns the root of a tree that differs from a given one by some writes; the same root if they change nothing. */
    static Node update(Node root, SortedWrites writes) {
        if (writes.size() == 0) {
            return root;
        }
        Node updated = root.apply(writes, 0, writes.size());
        while (updated.isLarge()) {
            updated = new Siblings(updated).toInner();
        }
        while (updated instanceof Inner inner && inner.size() == 1) {
            updated = inner.children[0];
        }
        return updated;
    }

    /** Returns the number of places: entries of a leaf, children of an inner node. */
    abstract int size();

    /**
     * Returns this node with some writes applied, or this node itself if they change nothing. The result has this
     * node's height and any size from 0.
     *
     * @param start the place of the first write to apply
     * @param end the place after the last write to apply, above {@code start}
     */
    abstract Node apply(SortedWrites writes, int start, int end);

    /** Returns a node with this one's places and then those of a node that follows it in the tree. */
    abstract Node join(byte[] separator, Node next);

    /** Returns a node with the places in {@code [start, end)}. */
    abstract Node slice(int start, int end);

    /** Returns a key that is above everything before a place (not the first) and not above anything from there on. */
    abstract byte[] separatorBefore(int place);

    final boolean isSmall() {
        return size() < MIN_SIZE;
    }

    final boolean isLarge() {
        return size() > MAX_SIZE;
    }

    /** Returns the index of a key, or {@code -(index it would have) - 1} if it is not there. */
    final int search(byte[] key) {
        int index = firstNotBelow(key);
        return index < keys.length && Arrays.equals(keys[index], key) ? index : -index - 1;
    }

    /** Returns the index of the first key that is not below the given one, or the number of keys. */
    final int firstNotBelow(byte[] key) {
        if (prefixLength > 0) {
            int order = compareWithPrefix(key);
            if (order != 0) {
                return order < 0 ? 0 : keys.length;
            }
        }
        long head = head(key, prefixLength);
        int low = firstHeadNotBelow(head);
        if (low == keys.length || heads[low] != head || compareAfterPrefix(keys[low], key) >= 0) {
            return low;
        }
        return firstNotBelow(key, low + 1, endOfHead(low));
    }

    /** Returns the index after the last of the keys whose head is that of the key at an index. */
    private int endOfHead(int index) {
        int end = index + 1;
        while (end < heads.length && heads[end] == heads[index]) {
            end++;
        }
        return end;
    }

    /** Searches keys of one head. The last is looked at first: the end of a partition's range is behind it. */
    private int firstNotBelow(byte[] key, int start, int end) {
        if (start < end && compareAfterPrefix(keys[end - 1], key) < 0) {
            return end;
        }
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compareAfterPrefix(keys[middle], key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the index of the first head that is not below the given one, or the number of keys. */
    final int firstHeadNotBelow(long head) {
        int low = 0;
        int high = heads.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (heads[middle] < head) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the length of what the first and the last key, and so all of them, start with. */
    static int commonPrefix(byte[][] keys) {
        if (keys.length == 0) {
            return 0;
        }
        byte[] first = keys[0];
        int difference = Arrays.mismatch(first, keys[keys.length - 1]);
        return difference < 0 ? first.length : difference;
    }

    static long[] heads(byte[][] keys, int prefixLength) {
        long[] heads = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            heads[i] = head(keys[i], prefixLength);
        }
        return heads;
    }

    /** Returns the eight bytes from an offset, as a number whose signed order is theirs. */
    static long head(byte[] key, int offset) {
        // The buffer is never made in compiled code, and a VarHandle's machinery takes ten milliseconds to start.
        long head = offset + Long.BYTES <= key.length ? ByteBuffer.wrap(key).getLong(offset) : shortHead(key, offset);
        return head ^ Long.MIN_VALUE;
    }

    private static long shortHead(byte[] key, int offset) {
        long head = 0;
        for (int i = offset; i < key.length; i++) {
            head |= (key[i] & 0xFFL) << (Long.SIZE - Byte.SIZE * (i - offset + 1));
        }
        return head;
    }

    /** Returns 0 if the key starts with the common prefix, otherwise how it compares with every key of the node. */
    private int compareWithPrefix(byte[] key) {
        return Arrays.compareUnsigned(key, 0, Math.min(key.length, prefixLength), keys[0], 0, prefixLength);
    }

    private int compareAfterPrefix(byte[] own, byte[] key) {
        return Arrays.compareUnsigned(own, prefixLength, own.length, key, prefixLength, key.length);
    }
}
