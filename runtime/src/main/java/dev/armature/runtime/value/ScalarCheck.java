package dev.armature.runtime.value;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Checks the parts of an item that hold no others: lengths, text, numbers. Each must be in its one form, since names are
 * looked up and set members told apart by their bytes.
 */
final class ScalarCheck {
    /** 38 digits are 127 bits and a sign. */
    private static final int MAX_DIGIT_BYTES = 17;

    /** Further than any number's, near enough to compute with. */
    private static final int MAX_EXPONENT = 200;

    private final byte[] bytes;

    ScalarCheck(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Checks a length and that its bytes end before {@code end}, and returns the position after them. */
    int sized(int at, int end) {
        long length = Varint.read(bytes, at);
        int from = Varint.skip(bytes, at);
        if (length < 0 || length > end - from) {
            throw InvalidItemException.malformed("a length of " + length + at(at) + " leaves its container");
        }
        if (from - at > 1 && bytes[from - 1] == 0) {
            throw InvalidItemException.malformed("a length in more bytes than it needs" + at(at));
        }
        return from + (int) length;
    }

    /** Checks a length and as many bytes of text, and returns the position after them. */
    int text(int at, int end) {
        int after = sized(at, end);
        int from = Varint.skip(bytes, at);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, after - from));
        } catch (CharacterCodingException e) {
            InvalidItemException malformed = InvalidItemException.malformed("text that is not UTF-8" + at(from));
            malformed.initCause(e);
            throw malformed;
        }
        return after;
    }

    /** Checks the number whose tag is at {@code at}, and returns the position after it. */
    int number(int at, int end) {
        byte tag = bytes[at];
        if (tag != ItemFormat.LONG) {
            requireBounded(at, tag == ItemFormat.DECIMAL ? Varint.skip(bytes, at + 1) : digits(at + 1, end));
        }
        int after = ItemFormat.skipValue(bytes, at);
        DynamoNumber number = ItemFormat.readNumber(bytes, at);
        byte[] own = encoded(DynamoNumber.of(number.toBigDecimal()));
        if (!Arrays.equals(bytes, at, after, own, 0, own.length)) {
            throw InvalidItemException.malformed("the number " + number + at(at) + " in another form than its own");
        }
        return after;
    }

    private int digits(int at, int end) {
        int after = sized(at, end);
        if (after - Varint.skip(bytes, at) > MAX_DIGIT_BYTES) {
            throw InvalidItemException.malformed("a number of too many digits" + at(at));
        }
        return after;
    }

    /** Checks the exponent before anyone computes with it. */
    private void requireBounded(int at, int exponentAt) {
        long exponent = Varint.unfold(Varint.read(bytes, exponentAt));
        if (exponent < -MAX_EXPONENT || exponent > MAX_EXPONENT) {
            throw InvalidItemException.malformed("a number with exponent " + exponent + at(at));
        }
    }

    private static byte[] encoded(DynamoNumber number) {
        ItemSink sink = new ItemSink(64);
        sink.number(number);
        byte[] item = sink.toItem().encoded();
        return Arrays.copyOfRange(item, ItemFormat.HEADER_BYTES, item.length);
    }

    private static String at(int offset) {
        return " at offset " + offset;
    }
}
