package dev.armature.engine.encoding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where keys live: each table and each index has a keyspace of its own, a number that begins all its keys, and the
 * engine has a few. A keyspace's number is never given twice.
 */
public final class Keyspace {
    /** Definitions of tables, by name. */
    public static final int CATALOG = 1;
    /** Client request tokens of transactions. */
    public static final int TOKENS = 2;
    /** Counters of the catalog. */
    public static final int COUNTERS = 3;
    /** Definitions of streams that are no table's latest any longer, by table and label. */
    public static final int STREAMS = 4;
    /** How far each stream is trimmed, by its keyspace. */
    public static final int TRIMMED = 5;
    /** The first number that is given to a table or index. */
    public static final int FIRST_FREE = 64;

    /** Bytes of the hash that spreads partition keys. */
    static final int HASH_BYTES = Long.BYTES;

    private static final int ID_BYTES = Integer.BYTES;
    /** Where the values of a table's or index's key begin. */
    static final int VALUES_FROM = ID_BYTES + HASH_BYTES;

    private Keyspace() {}

    static int write(byte[] target, int keyspace) {
        writeInt(target, 0, keyspace);
        return ID_BYTES;
    }

    static void writeHash(byte[] key, int end) {
        writeHash(key, hash(key, VALUES_FROM, end));
    }

    /** Returns the range of all keys of a keyspace. */
    public static KeyRange range(int keyspace) {
        byte[] prefix = new byte[ID_BYTES];
        writeInt(prefix, 0, keyspace);
        return KeyRange.ofPrefix(prefix);
    }

    /**
     * Returns the range of one of {@code total} equal parts of a keyspace's hashes.
     *
     * @param part from 0 to {@code total} exclusive
     */
    public static KeyRange part(int keyspace, int part, int total) {
        KeyRange all = range(keyspace);
        byte[] from = part == 0 ? all.from() : boundary(keyspace, part, total);
        byte @Nullable [] to = part == total - 1 ? all.toExclusive() : boundary(keyspace, part + 1, total);
        return new KeyRange(from, to);
    }

    private static byte[] boundary(int keyspace, int part, int total) {
        byte[] key = new byte[VALUES_FROM];
        writeInt(key, 0, keyspace);
        // The parts are cut in the upper half of the hash, where 2^32 × part fits a long.
        long upper = ((long) part << 32) / total;
        writeHash(key, upper << 32);
        return key;
    }

    // By shifts, and not through a VarHandle: loading those costs more than the whole rest of opening an engine.
    private static void writeInt(byte[] target, int position, int value) {
        target[position] = (byte) (value >>> 24);
        target[position + 1] = (byte) (value >>> 16);
        target[position + 2] = (byte) (value >>> 8);
        target[position + 3] = (byte) value;
    }

    private static void writeHash(byte[] key, long hash) {
        writeInt(key, ID_BYTES, (int) (hash >>> 32));
        writeInt(key, ID_BYTES + Integer.BYTES, (int) hash);
    }

    private static long readLong(byte[] source, int position) {
        long value = 0;
        for (int i = position; i < position + Long.BYTES; i++) {
            value = value << 8 | (source[i] & 0xFF);
        }
        return value;
    }

    /** Spreads bytes over all longs, the same way on every machine and in every version. */
    private static long hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; to - at >= Long.BYTES; at += Long.BYTES) {
            hash = mix(hash ^ readLong(bytes, at));
        }
        long tail = 0;
        for (; at < to; at++) {
            tail = tail << 8 | (bytes[at] & 0xFF);
        }
        return mix(mix(hash ^ tail));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Returns the lowest key that is above all keys beginning with {@code prefix}, or null if there is none. */
    static byte @Nullable [] after(byte[] prefix) {
        for (int i = prefix.length - 1; i >= 0; i--) {
            if (prefix[i] != (byte) 0xFF) {
                byte[] next = Arrays.copyOf(prefix, i + 1);
                next[i]++;
                return next;
            }
        }
        return null;
    }
}
