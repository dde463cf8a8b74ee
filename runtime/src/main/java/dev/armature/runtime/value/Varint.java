package dev.armature.runtime.value;

/**
 * Variable-length integers: seven bits a byte, lowest first, the high bit set on all but the last byte. Signed numbers
 * are folded first (zigzag) so that small magnitudes stay short.
 */
final class Varint {
    /** The most bytes that a 64-bit value takes. */
    static final int MAX_BYTES = 10;

    private Varint() {}

    /** Writes {@code value} as unsigned and returns the position after it. */
    static int write(byte[] target, int position, long value) {
        int at = position;
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            target[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        target[at++] = (byte) rest;
        return at;
    }

    /** Reads the unsigned value that begins at {@code position}. */
    static long read(byte[] source, int position) {
        byte first = source[position];
        if (first >= 0) {
            return first;
        }
        long value = first & 0x7F;
        int at = position + 1;
        for (int shift = 7; shift < 70; shift += 7) {
            byte next = source[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw InvalidItemException.malformed("an integer longer than " + MAX_BYTES + " bytes at offset " + position);
    }

    /** Returns the position after the integer that begins at {@code position}. */
    static int skip(byte[] source, int position) {
        int at = position;
        while (source[at++] < 0) {
            if (at - position >= MAX_BYTES) {
                throw InvalidItemException.malformed(
                        "an integer longer than " + MAX_BYTES + " bytes at offset " + position);
            }
        }
        return at;
    }

    static long fold(long signed) {
        return (signed << 1) ^ (signed >> 63);
    }

    static long unfold(long folded) {
        return (folded >>> 1) ^ -(folded & 1);
    }
}
