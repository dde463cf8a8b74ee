package dev.armature.benchmarks.peer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * Writes values as somebody would who has one entity to store and time to do it well. The buffer is kept from one record
 * to the next, so a record costs its own bytes and no others; a writer belongs to one thread.
 */
final class HandWriter {
    private static final int SECONDS_PER_DAY = 86_400;

    private byte[] bytes = new byte[1024];
    private int position;

    /** Makes sure that a value of this many bytes fits, with all that is fixed-width around it. */
    private void ensure(int more) {
        if (bytes.length - position < more + 64) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }

    byte[] finish() {
        byte[] record = Arrays.copyOf(bytes, position);
        position = 0;
        return record;
    }

    void tag(byte tag) {
        ensure(1);
        bytes[position++] = tag;
    }

    void raw(byte[] encoded) {
        ensure(encoded.length);
        System.arraycopy(encoded, 0, bytes, position, encoded.length);
        position += encoded.length;
    }

    void text(String text) {
        int length = text.length();
        ensure(length);
        byte[] target = bytes;
        int at = position + 1;
        if (length < 0x80) {
            int i = 0;
            while (i < length && text.charAt(i) < 0x80) {
                target[at + i] = (byte) text.charAt(i);
                i++;
            }
            if (i == length) {
                target[position] = (byte) length;
                position = at + length;
                return;
            }
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        raw(utf8);
    }

    void varint(long value) {
        ensure(Long.BYTES + 2);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[position++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[position++] = (byte) rest;
    }

    void signed(long value) {
        varint((value << 1) ^ (value >> 63));
    }

    /** Writes {@code 2026-01-31T08:15:30.000000000Z}. */
    void instant(Instant instant) {
        ensure(31);
        long epochDay = Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_DAY);
        int second = (int) (instant.getEpochSecond() - epochDay * SECONDS_PER_DAY);
        byte[] target = bytes;
        int at = position;
        target[at] = 30;
        date(target, at + 1, epochDay);
        target[at + 11] = 'T';
        digits(target, at + 12, second / 3600, 2);
        target[at + 14] = ':';
        digits(target, at + 15, second / 60 % 60, 2);
        target[at + 17] = ':';
        digits(target, at + 18, second % 60, 2);
        target[at + 20] = '.';
        digits(target, at + 21, instant.getNano(), 9);
        target[at + 30] = 'Z';
        position = at + 31;
    }

    private static void date(byte[] target, int at, long epochDay) {
        long shifted = epochDay + 719_468;
        long era = shifted / 146_097;
        int day = (int) (shifted - era * 146_097);
        int year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        int dayOfYear = day - (365 * year + year / 4 - year / 100);
        int month = (5 * dayOfYear + 2) / 153;
        digits(target, at, (int) (year + era * 400) + (month < 10 ? 0 : 1), 4);
        target[at + 4] = '-';
        digits(target, at + 5, month < 10 ? month + 3 : month - 9, 2);
        target[at + 7] = '-';
        digits(target, at + 8, dayOfYear - (153 * month + 2) / 5 + 1, 2);
    }

    private static void digits(byte[] target, int at, int value, int count) {
        int rest = value;
        for (int i = at + count - 1; i >= at; i--) {
            target[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** Leaves room for a length, and returns where. */
    int startSized() {
        ensure(Integer.BYTES);
        position += Integer.BYTES;
        return position;
    }

    /** Fills in the length of what was written since. */
    void endSized(int start) {
        int length = position - start;
        bytes[start - 4] = (byte) (length >>> 24);
        bytes[start - 3] = (byte) (length >>> 16);
        bytes[start - 2] = (byte) (length >>> 8);
        bytes[start - 1] = (byte) length;
    }
}
