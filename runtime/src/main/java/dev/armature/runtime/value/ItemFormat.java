package dev.armature.runtime.value;

import java.math.BigInteger;

/**
 * The byte form of an item, and what all who walk it share. {@code docs/item-format.md} draws it.
 *
 * <pre>
 * item      = version(1) count(4) entry*
 * entry     = varint(name length) name value
 * value     = tag(1) payload
 * container = tag(1) body length(4) count(4) body        lists, maps and sets
 * </pre>
 *
 * Fixed-width integers are big-endian. A value's length can be told without looking inside it, so a reader skips what
 * it was not asked for. Equal scalars have equal bytes.
 */
final class ItemFormat {
    static final byte VERSION = 1;
    static final int HEADER_BYTES = 5;
    /** A container's tag, body length and count. */
    static final int CONTAINER_BYTES = 9;

    static final byte STRING = 1;
    static final byte BINARY = 2;
    /** A whole number in the range of {@code long}: folded varint. */
    static final byte LONG = 3;
    /** A number whose digits fit a {@code long}: folded varint of the digits, folded varint of the exponent. */
    static final byte DECIMAL = 4;
    /** Any other number: varint length and two's-complement digits, folded varint of the exponent. */
    static final byte BIG_DECIMAL = 5;

    static final byte FALSE = 6;
    static final byte TRUE = 7;
    static final byte NULL = 8;
    static final byte MAP = 9;
    static final byte LIST = 10;
    static final byte STRING_SET = 11;
    static final byte NUMBER_SET = 12;
    static final byte BINARY_SET = 13;

    private static final AttributeType[] TYPES = {
        AttributeType.NULL, // no tag is zero; replaced by an error in type()
        AttributeType.S,
        AttributeType.B,
        AttributeType.N,
        AttributeType.N,
        AttributeType.N,
        AttributeType.BOOL,
        AttributeType.BOOL,
        AttributeType.NULL,
        AttributeType.M,
        AttributeType.L,
        AttributeType.SS,
        AttributeType.NS,
        AttributeType.BS
    };

    private ItemFormat() {}

    // Byte by byte: a VarHandle saves a nanosecond here, and its machinery takes ten milliseconds to start.

    static int readInt(byte[] bytes, int position) {
        return bytes[position] << 24
                | (bytes[position + 1] & 0xFF) << 16
                | (bytes[position + 2] & 0xFF) << 8
                | (bytes[position + 3] & 0xFF);
    }

    static void writeInt(byte[] bytes, int position, int value) {
        bytes[position] = (byte) (value >>> 24);
        bytes[position + 1] = (byte) (value >>> 16);
        bytes[position + 2] = (byte) (value >>> 8);
        bytes[position + 3] = (byte) value;
    }

    static AttributeType type(byte tag) {
        if (tag < STRING || tag > BINARY_SET) {
            throw InvalidItemException.malformed("no value has the tag " + tag);
        }
        return TYPES[tag];
    }

    static byte setTag(AttributeType type) {
        return switch (type) {
            case SS -> STRING_SET;
            case NS -> NUMBER_SET;
            case BS -> BINARY_SET;
            case S, N, B, M, L, BOOL, NULL -> throw new IllegalArgumentException(type + " is not a set type");
        };
    }

    static boolean isContainer(byte tag) {
        return tag >= MAP;
    }

    /** Returns the position after the value whose tag is at {@code position}. */
    static int skipValue(byte[] bytes, int position) {
        byte tag = bytes[position];
        return switch (tag) {
            case STRING, BINARY -> skipSized(bytes, position + 1);
            case LONG -> Varint.skip(bytes, position + 1);
            case DECIMAL -> Varint.skip(bytes, Varint.skip(bytes, position + 1));
            case BIG_DECIMAL -> Varint.skip(bytes, skipSized(bytes, position + 1));
            case FALSE, TRUE, NULL -> position + 1;
            case MAP, LIST, STRING_SET, NUMBER_SET, BINARY_SET ->
                position + CONTAINER_BYTES + readInt(bytes, position + 1);
            default -> throw InvalidItemException.malformed("no value has the tag " + tag + ", at offset " + position);
        };
    }

    /** Returns the position after the length and the bytes that begin at {@code position}. */
    static int skipSized(byte[] bytes, int position) {
        byte first = bytes[position];
        if (first >= 0) {
            return position + 1 + first;
        }
        return Varint.skip(bytes, position) + (int) Varint.read(bytes, position);
    }

    static DynamoNumber readNumber(byte[] bytes, int position) {
        return switch (bytes[position]) {
            case LONG -> DynamoNumber.of(Varint.unfold(Varint.read(bytes, position + 1)));
            case DECIMAL -> {
                long digits = Varint.unfold(Varint.read(bytes, position + 1));
                yield DynamoNumber.ofParts(
                        BigInteger.valueOf(digits), readExponent(bytes, Varint.skip(bytes, position + 1)));
            }
            default -> {
                int length = (int) Varint.read(bytes, position + 1);
                int start = Varint.skip(bytes, position + 1);
                yield DynamoNumber.ofParts(new BigInteger(bytes, start, length), readExponent(bytes, start + length));
            }
        };
    }

    static int readExponent(byte[] bytes, int position) {
        return (int) Varint.unfold(Varint.read(bytes, position));
    }
}
