package dev.armature.engine.encoding;

import dev.armature.runtime.value.DynamoNumber;
import java.math.BigInteger;

/**
 * Numbers as bytes whose order is the numbers' order.
 *
 * <pre>
 * zero      0x80
 * positive  0xC0  exponent  (pair + 1)*  0x00
 * negative  the complement of each byte of its magnitude
 * </pre>
 *
 * The digits are taken in pairs aligned at the decimal point, from the first pair that is not zero to the last, and the
 * exponent is the power of a hundred of the first pair. No pair ends the number early and none is missing, so each value
 * has one form.
 */
final class NumberEncoding {
    /** The most bytes that a number takes: a sign, an exponent, 20 pairs and an end. */
    static final int MAX_BYTES = 23;

    private static final byte ZERO = (byte) 0x80;
    private static final byte POSITIVE = (byte) 0xC0;
    /** The lowest power of a hundred, of 1e-130, is -65. */
    private static final int EXPONENT_BIAS = 65;
    /** Pairs of the longest {@code long}. */
    private static final int LONG_PAIRS = 10;

    private NumberEncoding() {}

    /** Writes a number at {@code position} and returns the position after it. */
    static int write(byte[] target, int position, DynamoNumber number) {
        return number.isLong()
                ? write(target, position, number.longValueExact())
                : writeDigits(target, position, number);
    }

    /** Writes a whole number at {@code position} and returns the position after it. */
    static int write(byte[] target, int position, long number) {
        if (number == 0) {
            target[position] = ZERO;
            return position + 1;
        }
        // Kept negative: the most negative long has no positive counterpart.
        long rest = number < 0 ? number : -number;
        int power = 0;
        while (rest % 100 == 0) {
            rest /= 100;
            power++;
        }
        int first = position + 2;
        int at = first + LONG_PAIRS;
        while (rest != 0) {
            target[--at] = (byte) (1 - rest % 100);
            rest /= 100;
        }
        int pairs = first + LONG_PAIRS - at;
        System.arraycopy(target, at, target, first, pairs);
        return finish(target, position, power + pairs - 1, pairs, number < 0);
    }

    /** Writes any number but zero; for whole numbers the slower way to the same bytes. */
    static int writeDigits(byte[] target, int position, DynamoNumber number) {
        BigInteger magnitude = number.unscaledValue().abs();
        int exponent = number.exponent();
        if ((exponent & 1) != 0) {
            magnitude = magnitude.multiply(BigInteger.TEN);
            exponent--;
        }
        String digits = magnitude.toString();
        int at = position + 2;
        int i = digits.length() & 1;
        if (i == 1) {
            target[at++] = (byte) (digits.charAt(0) - '0' + 1);
        }
        for (; i < digits.length(); i += 2) {
            target[at++] = (byte) (10 * (digits.charAt(i) - '0') + digits.charAt(i + 1) - '0' + 1);
        }
        int allPairs = at - position - 2;
        int pairs = allPairs;
        while (target[position + 1 + pairs] == 1) {
            pairs--;
        }
        return finish(target, position, exponent / 2 + allPairs - 1, pairs, number.signum() < 0);
    }

    private static int finish(byte[] target, int position, int exponent, int pairs, boolean negative) {
        int end = position + 2 + pairs;
        target[position] = POSITIVE;
        target[position + 1] = (byte) (exponent + EXPONENT_BIAS);
        target[end] = 0;
        if (negative) {
            for (int i = position; i <= end; i++) {
                target[i] = (byte) ~target[i];
            }
        }
        return end + 1;
    }
}
