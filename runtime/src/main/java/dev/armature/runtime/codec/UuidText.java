package dev.armature.runtime.codec;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes UUIDs as 36 ASCII bytes in lower case, and reads no other shape but upper case. */
final class UuidText {
    private static final int LENGTH = 36;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private UuidText() {}

    /** Returns {@code 123e4567-e89b-12d3-a456-426614174000}. */
    static byte[] format(UUID value) {
        long high = value.getMostSignificantBits();
        long low = value.getLeastSignificantBits();
        byte[] text = new byte[LENGTH];
        fourDigits(text, 0, high >>> 48);
        fourDigits(text, 4, high >>> 32);
        text[8] = '-';
        fourDigits(text, 9, high >>> 16);
        text[13] = '-';
        fourDigits(text, 14, high);
        text[18] = '-';
        fourDigits(text, 19, low >>> 48);
        text[23] = '-';
        fourDigits(text, 24, low >>> 32);
        fourDigits(text, 28, low >>> 16);
        fourDigits(text, 32, low);
        return text;
    }

    private static void fourDigits(byte[] text, int at, long bits) {
        int low = (int) bits;
        text[at] = DIGITS[low >>> 12 & 0xF];
        text[at + 1] = DIGITS[low >>> 8 & 0xF];
        text[at + 2] = DIGITS[low >>> 4 & 0xF];
        text[at + 3] = DIGITS[low & 0xF];
    }

    /**
     * Reads a UUID.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static UUID parse(String text) {
        // UUID.fromString is fast, but lets parts of any length pass.
        if (text.length() != LENGTH
                || text.charAt(8) != '-'
                || text.charAt(13) != '-'
                || text.charAt(18) != '-'
                || text.charAt(23) != '-') {
            throw new IllegalArgumentException("its parts do not have 8, 4, 4, 4 and 12 digits");
        }
        return UUID.fromString(text);
    }
}
