package dev.armature.benchmarks.peer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** Reads what {@link HandWriter} wrote, and trusts it. */
final class HandReader {
    private final byte[] bytes;
    private int position;

    HandReader(byte[] bytes) {
        this.bytes = bytes;
    }

    byte tag() {
        return bytes[position++];
    }

    /** Passes over these bytes if they come next. */
    boolean take(byte[] expected) {
        int to = position + expected.length;
        if (to <= bytes.length && Arrays.equals(bytes, position, to, expected, 0, expected.length)) {
            position = to;
            return true;
        }
        return false;
    }

    void skipSize() {
        position += Integer.BYTES;
    }

    String text() {
        int length = (int) varint();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    long varint() {
        long value = 0;
        int shift = 0;
        while (true) {
            byte next = bytes[position++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }

    long signed() {
        long folded = varint();
        return (folded >>> 1) ^ -(folded & 1);
    }

    int integer() {
        return (int) signed();
    }

    Instant instant() {
        int at = position + 1;
        position += 31;
        long day = LocalDate.of(digits(at, 4), digits(at + 5, 2), digits(at + 8, 2))
                .toEpochDay();
        int second = digits(at + 11, 2) * 3600 + digits(at + 14, 2) * 60 + digits(at + 17, 2);
        return Instant.ofEpochSecond(day * 86_400 + second, digits(at + 20, 9));
    }

    private int digits(int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }
}
