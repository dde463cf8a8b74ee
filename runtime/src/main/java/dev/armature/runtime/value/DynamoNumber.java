package dev.armature.runtime.value;

import dev.armature.runtime.value.InvalidNumberException.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number as DynamoDB stores it: exact decimal, at most 38 significant digits, zero or a magnitude from 1e-130 up to
 * but not including 1e126.
 *
 * <p>Values are normalised, so {@code 1000}, {@code 1e3} and {@code 1000.0} are equal and print alike. Whole numbers
 * that fit a {@code long} are held as one and never touch {@link BigDecimal}.
 *
 * <p>Source: Developer Guide, "Supported data types and naming rules".
 */
public final class DynamoNumber implements Comparable<DynamoNumber> {
    /** The most significant digits that a number may have. */
    public static final int MAX_DIGITS = 38;

    private static final int MAX_EXPONENT = 125;
    private static final int MIN_EXPONENT = -130;
    private static final DynamoNumber ZERO = new DynamoNumber(0, null);

    private final long whole;
    /** Set where the value is not a whole number in the range of {@code long}; trailing zeros stripped. */
    private final @Nullable BigDecimal decimal;

    private DynamoNumber(long whole, @Nullable BigDecimal decimal) {
        this.whole = whole;
        this.decimal = decimal;
    }

    /** Returns the number {@code value}. */
    public static DynamoNumber of(long value) {
        return value == 0 ? ZERO : new DynamoNumber(value, null);
    }

    /**
     * Returns the number {@code value}, exactly.
     *
     * @throws InvalidNumberException if it has more than 38 significant digits or a magnitude out of range
     */
    public static DynamoNumber of(BigDecimal value) {
        if (value.signum() == 0) {
            return ZERO;
        }
        // The bounds come first: a scale of minus a billion would expand to a gigabyte in stripTrailingZeros' callers.
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.precision() > MAX_DIGITS) {
            throw new InvalidNumberException(Reason.TOO_MANY_DIGITS, value.toString());
        }
        long exponent = (long) stripped.precision() - stripped.scale() - 1;
        if (exponent > MAX_EXPONENT) {
            throw new InvalidNumberException(Reason.OVERFLOW, value.toString());
        }
        if (exponent < MIN_EXPONENT) {
            throw new InvalidNumberException(Reason.UNDERFLOW, value.toString());
        }
        return normalised(stripped);
    }

    /**
     * Returns the shortest decimal that reads back as {@code value}.
     *
     * @throws InvalidNumberException if it is infinite, not a number, or out of range
     */
    public static DynamoNumber of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new InvalidNumberException(Reason.NOT_A_NUMBER, Double.toString(value));
        }
        long truncated = (long) value;
        return truncated == value && Math.abs(truncated) < (1L << 53)
                ? of(truncated)
                : of(new BigDecimal(Double.toString(value)));
    }

    /**
     * Reads a number as the service accepts it on the wire: an optional sign, digits with at most one point, an
     * optional exponent; no white space.
     *
     * @throws InvalidNumberException if the text is no such number, or one that cannot be stored
     */
    public static DynamoNumber parse(String text) {
        return NumberText.parse(text);
    }

    /** Returns {@code unscaled × 10^exponent} for parts known to be within range. */
    static DynamoNumber ofParts(BigInteger unscaled, int exponent) {
        return unscaled.signum() == 0 ? ZERO : normalised(new BigDecimal(unscaled, -exponent).stripTrailingZeros());
    }

    private static DynamoNumber normalised(BigDecimal stripped) {
        if (stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= 19) {
            BigInteger integer = stripped.toBigInteger();
            if (integer.bitLength() < Long.SIZE) {
                return of(integer.longValue());
            }
        }
        return new DynamoNumber(0, stripped);
    }

    /** Returns whether this is a whole number in the range of {@code long}. */
    public boolean isLong() {
        return decimal == null;
    }

    /**
     * Returns the value as a {@code long}.
     *
     * @throws ArithmeticException if it has a fraction or is out of range
     */
    public long longValueExact() {
        if (decimal == null) {
            return whole;
        }
        throw new ArithmeticException(this + " is not a whole number in the range of long");
    }

    /** Returns the value as a {@code BigDecimal} without trailing zeros after the point. */
    public BigDecimal toBigDecimal() {
        BigDecimal value = decimal;
        if (value == null) {
            return BigDecimal.valueOf(whole);
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Returns the nearest {@code double}. */
    public double doubleValue() {
        BigDecimal value = decimal;
        return value == null ? whole : value.doubleValue();
    }

    /** Returns -1, 0 or 1 as the number is negative, zero or positive. */
    public int signum() {
        BigDecimal value = decimal;
        return value == null ? Long.signum(whole) : value.signum();
    }

    /** Returns the digits of the normalised value, as a whole number; the value is this times ten to the exponent. */
    public BigInteger unscaledValue() {
        BigDecimal value = decimal;
        return value == null ? BigInteger.valueOf(whole) : value.unscaledValue();
    }

    /** Returns the power of ten that {@link #unscaledValue()} is multiplied by; zero for a {@code long}. */
    public int exponent() {
        BigDecimal value = decimal;
        return value == null ? 0 : -value.scale();
    }

    /**
     * Returns the exact sum.
     *
     * @throws InvalidNumberException if it cannot be stored
     */
    public DynamoNumber add(DynamoNumber other) {
        if (decimal == null && other.decimal == null) {
            long sum = whole + other.whole;
            if (((whole ^ sum) & (other.whole ^ sum)) >= 0) {
                return of(sum);
            }
        }
        return of(toBigDecimal().add(other.toBigDecimal()));
    }

    /**
     * Returns the exact difference.
     *
     * @throws InvalidNumberException if it cannot be stored
     */
    public DynamoNumber subtract(DynamoNumber other) {
        if (decimal == null && other.decimal == null) {
            long difference = whole - other.whole;
            if (((whole ^ other.whole) & (whole ^ difference)) >= 0) {
                return of(difference);
            }
        }
        return of(toBigDecimal().subtract(other.toBigDecimal()));
    }

    @Override
    public int compareTo(DynamoNumber other) {
        if (decimal == null && other.decimal == null) {
            return Long.compare(whole, other.whole);
        }
        return toBigDecimal().compareTo(other.toBigDecimal());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DynamoNumber number && number.whole == whole && Objects.equals(number.decimal, decimal);
    }

    @Override
    public int hashCode() {
        BigDecimal value = decimal;
        return value == null ? Long.hashCode(whole) : value.hashCode();
    }

    /** Returns the number in plain decimal notation, without an exponent: what the service answers. */
    @Override
    public String toString() {
        BigDecimal value = decimal;
        return value == null ? Long.toString(whole) : value.toPlainString();
    }
}
