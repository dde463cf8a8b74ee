package dev.armature.runtime.value;

import dev.armature.runtime.value.InvalidNumberException.Reason;
import java.math.BigInteger;

/**
 * Reads the text of a number in one pass over its characters, so that a text of any length costs only its length: the
 * digits that matter are counted before any arithmetic is done with them.
 */
final class NumberText {
    /** Past this the exponent's own digits no longer matter: the number is out of range whatever follows. */
    private static final int EXPONENT_CEILING = 100_000_000;

    private final String text;
    private int at;

    private NumberText(String text) {
        this.text = text;
    }

    static DynamoNumber parse(String text) {
        int length = text.length();
        if (length > 0 && length <= 18) {
            long value = 0;
            int start = text.charAt(0) == '-' && length > 1 ? 1 : 0;
            int i = start;
            for (; i < length; i++) {
                int digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    break;
                }
                value = value * 10 + digit;
            }
            if (i == length) {
                return DynamoNumber.of(start == 1 ? -value : value);
            }
        }
        return new NumberText(text).read();
    }

    private DynamoNumber read() {
        boolean negative = sign();
        StringBuilder digits = new StringBuilder(DynamoNumber.MAX_DIGITS);
        // The number is 0.d1d2d3… × 10^pointAt, with d1 the first digit that is not zero.
        long pointAt = 0;
        boolean seenDigit = false;
        boolean seenPoint = false;
        long pendingZeros = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' && !seenPoint) {
                seenPoint = true;
                continue;
            }
            if (c < '0' || c > '9') {
                break;
            }
            seenDigit = true;
            if (digits.length() == 0 && c == '0') {
                pointAt -= seenPoint ? 1 : 0;
                continue;
            }
            pointAt += seenPoint ? 0 : 1;
            if (c == '0') {
                pendingZeros++;
                continue;
            }
            if (digits.length() + pendingZeros >= DynamoNumber.MAX_DIGITS) {
                requireNumber();
                throw new InvalidNumberException(Reason.TOO_MANY_DIGITS, text);
            }
            for (; pendingZeros > 0; pendingZeros--) {
                digits.append('0');
            }
            digits.append(c);
        }
        if (!seenDigit) {
            throw new InvalidNumberException(Reason.NOT_A_NUMBER, text);
        }
        long exponent = exponent();
        if (at != text.length()) {
            throw new InvalidNumberException(Reason.NOT_A_NUMBER, text);
        }
        return digits.length() == 0 ? zero(exponent, seenPoint) : build(negative, digits, pointAt + exponent);
    }

    /** The service refuses {@code 0e126} and {@code 0e-131}, yet takes {@code 0.0e126}; observed. */
    private DynamoNumber zero(long exponent, boolean seenPoint) {
        if (!seenPoint && exponent > 125) {
            throw new InvalidNumberException(Reason.OVERFLOW, text);
        }
        if (!seenPoint && exponent < -130) {
            throw new InvalidNumberException(Reason.UNDERFLOW, text);
        }
        return DynamoNumber.of(0);
    }

    private DynamoNumber build(boolean negative, StringBuilder digits, long pointAt) {
        if (pointAt > 126) {
            throw new InvalidNumberException(Reason.OVERFLOW, text);
        }
        if (pointAt < -129) {
            throw new InvalidNumberException(Reason.UNDERFLOW, text);
        }
        BigInteger unscaled = new BigInteger(digits.toString());
        return DynamoNumber.ofParts(negative ? unscaled.negate() : unscaled, (int) pointAt - digits.length());
    }

    private boolean sign() {
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            return text.charAt(at++) == '-';
        }
        return false;
    }

    private long exponent() {
        if (at >= text.length() || (text.charAt(at) != 'e' && text.charAt(at) != 'E')) {
            return 0;
        }
        at++;
        boolean negative = sign();
        int start = at;
        long value = 0;
        for (; at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
            value = Math.min(value * 10 + (text.charAt(at) - '0'), EXPONENT_CEILING);
        }
        if (at == start) {
            throw new InvalidNumberException(Reason.NOT_A_NUMBER, text);
        }
        return negative ? -value : value;
    }

    /** Checks that the rest of the text is a number at all, since that complaint comes before the one about digits. */
    private void requireNumber() {
        boolean seenPoint = text.lastIndexOf('.', at) >= 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' && !seenPoint) {
                seenPoint = true;
            } else if (c < '0' || c > '9') {
                break;
            }
        }
        exponent();
        if (at != text.length()) {
            throw new InvalidNumberException(Reason.NOT_A_NUMBER, text);
        }
    }
}
