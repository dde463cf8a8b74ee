package dev.armature.engine.encoding;

import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Builds one key: a keyspace, the hash of a partition key, then values in an order-preserving form.
 *
 * <pre>
 * key     = keyspace(4) hash(8) partition key value* sort key value*
 * string  = UTF-8, escaped, then 0x00
 * binary  = bytes, escaped, then 0x00
 * escape  : 0x00 becomes 0x01 0x01, 0x01 becomes 0x01 0x02
 * </pre>
 *
 * Each value ends itself, so no value's bytes are a prefix of another's and keys of several values order by the first in
 * which they differ. Values at the same place always have the same type, so no type is written. An encoder makes one
 * key, on one thread.
 */
public final class KeyEncoder {
    private static final int INITIAL_BYTES = 80;
    private static final byte END = 0;
    private static final byte ESCAPE = 1;

    private byte[] bytes = new byte[INITIAL_BYTES];
    private int size;
    /** Bytes of the value written last, without escapes and end: what the service limits. */
    private int valueBytes;

    /** Begins a key in a keyspace. */
    public KeyEncoder(int keyspace) {
        size = Keyspace.write(bytes, keyspace);
    }

    private KeyEncoder(KeyEncoder other) {
        bytes = other.bytes.clone();
        size = other.size;
    }

    /** Returns an encoder that goes on from here apart from this one. */
    public KeyEncoder copy() {
        return new KeyEncoder(this);
    }

    /** Leaves room for the hash; the partition key's values follow, and {@link #endPartition()} after them. */
    public KeyEncoder startPartition() {
        size += Keyspace.HASH_BYTES;
        return this;
    }

    /** Ends the partition key, whose hash is now known. */
    public KeyEncoder endPartition() {
        Keyspace.writeHash(bytes, size);
        return this;
    }

    /** Appends the string, number or binary that a source stands on, which is read. */
    public KeyEncoder value(AttributeSource source) {
        return switch (source.type()) {
            case S -> string(source.string());
            case N -> number(source.number());
            case B -> binary(source.binary());
            case SS, NS, BS, M, L, BOOL, NULL -> throw notAKeyType(source.type());
        };
    }

    /** Appends a string, number or binary. */
    public KeyEncoder value(AttributeValue value) {
        if (value instanceof AttributeValue.S string) {
            return string(string.value());
        }
        if (value instanceof AttributeValue.N number) {
            return number(number.value());
        }
        if (value instanceof AttributeValue.B binary) {
            return binary(binary.value());
        }
        throw notAKeyType(value.type());
    }

    private static IllegalArgumentException notAKeyType(AttributeType type) {
        return new IllegalArgumentException("A key holds S, N or B, not " + type);
    }

    /** Appends a string. */
    public KeyEncoder string(String value) {
        appendText(value);
        bytes[size++] = END;
        return this;
    }

    /** Appends bytes. */
    public KeyEncoder binary(byte[] value) {
        appendEscaped(value);
        bytes[size++] = END;
        return this;
    }

    /** Appends a number. */
    public KeyEncoder number(DynamoNumber value) {
        ensure(NumberEncoding.MAX_BYTES);
        int from = size;
        size = NumberEncoding.write(bytes, size, value);
        valueBytes = size - from;
        return this;
    }

    /** Appends eight bytes that order as numbers from 0 up do. */
    public KeyEncoder whole(long value) {
        ensure(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[size++] = (byte) (value >>> shift);
        }
        valueBytes = Long.BYTES;
        return this;
    }

    /**
     * Appends the beginning of a string or binary: the key is then a prefix of exactly the keys whose value begins with
     * it.
     */
    public KeyEncoder prefix(AttributeValue value) {
        if (value instanceof AttributeValue.S string) {
            appendText(string.value());
        } else if (value instanceof AttributeValue.B binary) {
            appendEscaped(binary.value());
        } else {
            throw new IllegalArgumentException("Only S and B have a beginning, not " + value.type());
        }
        return this;
    }

    /** Appends the partition and sort key values of another key, whose keyspace and hash are left out. */
    public KeyEncoder valuesOf(byte[] key) {
        int length = key.length - Keyspace.VALUES_FROM;
        ensure(length);
        System.arraycopy(key, Keyspace.VALUES_FROM, bytes, size, length);
        size += length;
        return this;
    }

    /** Returns the size in bytes of the value appended last, as the service counts strings and binaries in keys. */
    public int valueBytes() {
        return valueBytes;
    }

    /** Returns the key. The encoder may go on from here to make a longer one. */
    public byte[] toKey() {
        return Arrays.copyOf(bytes, size);
    }

    private void appendText(String text) {
        int length = text.length();
        ensure(length + 1);
        byte[] target = bytes;
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c <= ESCAPE || c >= 0x80) {
                appendEscaped(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            target[at++] = (byte) c;
        }
        size = at;
        valueBytes = length;
    }

    private void appendEscaped(byte[] value) {
        ensure(2 * value.length + 1);
        int at = size;
        for (byte b : value) {
            if (b == END || b == ESCAPE) {
                bytes[at++] = ESCAPE;
                bytes[at++] = (byte) (b + 1);
            } else {
                bytes[at++] = b;
            }
        }
        size = at;
        valueBytes = value.length;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
