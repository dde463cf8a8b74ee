package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.DynamoNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;

/** The types that are stored as N. */
final class NumberConverters {
    private NumberConverters() {}

    static final class Bytes extends StandardConverter<Byte> {
        static final AttributeConverter<Byte> INSTANCE = new Bytes();

        private Bytes() {
            super(AttributeType.N);
        }

        @Override
        public void write(Byte value, AttributeSink sink) {
            sink.number((long) value);
        }

        @Override
        public Byte read(AttributeSource source) {
            return (byte) within(source.longNumber(), Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
        }
    }

    static final class Shorts extends StandardConverter<Short> {
        static final AttributeConverter<Short> INSTANCE = new Shorts();

        private Shorts() {
            super(AttributeType.N);
        }

        @Override
        public void write(Short value, AttributeSink sink) {
            sink.number((long) value);
        }

        @Override
        public Short read(AttributeSource source) {
            return (short) within(source.longNumber(), Short.MIN_VALUE, Short.MAX_VALUE, "short");
        }
    }

    static final class Integers extends StandardConverter<Integer> {
        static final AttributeConverter<Integer> INSTANCE = new Integers();

        private Integers() {
            super(AttributeType.N);
        }

        @Override
        public void write(Integer value, AttributeSink sink) {
            sink.number((long) value);
        }

        @Override
        public Integer read(AttributeSource source) {
            return (int) within(source.longNumber(), Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
        }
    }

    static final class Longs extends StandardConverter<Long> {
        static final AttributeConverter<Long> INSTANCE = new Longs();

        private Longs() {
            super(AttributeType.N);
        }

        @Override
        public void write(Long value, AttributeSink sink) {
            sink.number((long) value);
        }

        @Override
        public Long read(AttributeSource source) {
            return source.longNumber();
        }
    }

    static final class Floats extends StandardConverter<Float> {
        static final AttributeConverter<Float> INSTANCE = new Floats();

        /** Below this a float holds every whole number. */
        private static final long EXACT_WHOLE = 1L << 24;

        private Floats() {
            super(AttributeType.N);
        }

        /** Zero has two signs. */
        @Override
        boolean keepsApart() {
            return false;
        }

        @Override
        public void write(Float value, AttributeSink sink) {
            float number = value;
            long truncated = (long) number;
            if (truncated == number && Math.abs(truncated) < EXACT_WHOLE) {
                sink.number(truncated);
            } else if (Float.isFinite(number)) {
                // Widened to double it would show digits that it does not have.
                sink.number(new BigDecimal(Float.toString(number)));
            } else {
                sink.number((double) number);
            }
        }

        @Override
        public Float read(AttributeSource source) {
            DynamoNumber number = source.number();
            // By way of double it would be rounded twice.
            float value = number.isLong()
                    ? number.longValueExact()
                    : number.toBigDecimal().floatValue();
            if (Float.isInfinite(value)) {
                throw new ArithmeticException(number + " is out of the range of float");
            }
            return value;
        }
    }

    static final class Doubles extends StandardConverter<Double> {
        static final AttributeConverter<Double> INSTANCE = new Doubles();

        private Doubles() {
            super(AttributeType.N);
        }

        /** Zero has two signs. */
        @Override
        boolean keepsApart() {
            return false;
        }

        @Override
        public void write(Double value, AttributeSink sink) {
            sink.number((double) value);
        }

        @Override
        public Double read(AttributeSource source) {
            return source.number().doubleValue();
        }
    }

    static final class BigDecimals extends StandardConverter<BigDecimal> {
        static final AttributeConverter<BigDecimal> INSTANCE = new BigDecimals();

        private BigDecimals() {
            super(AttributeType.N);
        }

        /** 1.0 and 1.00 are the same number. */
        @Override
        boolean keepsApart() {
            return false;
        }

        @Override
        public void write(BigDecimal value, AttributeSink sink) {
            sink.number(value);
        }

        @Override
        public BigDecimal read(AttributeSource source) {
            return source.decimalNumber();
        }
    }

    static final class BigIntegers extends StandardConverter<BigInteger> {
        static final AttributeConverter<BigInteger> INSTANCE = new BigIntegers();

        private BigIntegers() {
            super(AttributeType.N);
        }

        @Override
        public void write(BigInteger value, AttributeSink sink) {
            if (value.bitLength() < Long.SIZE) {
                sink.number(value.longValue());
            } else {
                sink.number(new BigDecimal(value));
            }
        }

        @Override
        public BigInteger read(AttributeSource source) {
            DynamoNumber number = source.number();
            if (number.isLong()) {
                return BigInteger.valueOf(number.longValueExact());
            }
            if (number.exponent() < 0) {
                throw new ArithmeticException(number + " is not a whole number");
            }
            return number.toBigDecimal().toBigInteger();
        }
    }

    static final class Years extends StandardConverter<Year> {
        static final AttributeConverter<Year> INSTANCE = new Years();

        private Years() {
            super(AttributeType.N);
        }

        @Override
        public void write(Year value, AttributeSink sink) {
            sink.number((long) value.getValue());
        }

        @Override
        public Year read(AttributeSource source) {
            return Year.of((int) within(source.longNumber(), Year.MIN_VALUE, Year.MAX_VALUE, "Year"));
        }
    }

    static final class EpochSeconds extends StandardConverter<Instant> {
        static final AttributeConverter<Instant> INSTANCE = new EpochSeconds();

        private EpochSeconds() {
            super(AttributeType.N);
        }

        /** Instants of one second are stored alike. */
        @Override
        boolean keepsApart() {
            return false;
        }

        @Override
        public void write(Instant value, AttributeSink sink) {
            sink.number(value.getEpochSecond());
        }

        @Override
        public Instant read(AttributeSource source) {
            return Instant.ofEpochSecond(source.longNumber());
        }
    }

    static final class Durations extends StandardConverter<Duration> {
        static final AttributeConverter<Duration> INSTANCE = new Durations();

        private static final int NANO_DIGITS = 9;

        private Durations() {
            super(AttributeType.N);
        }

        @Override
        public void write(Duration value, AttributeSink sink) {
            if (value.toNanosPart() == 0) {
                sink.number(value.toSeconds());
            } else {
                sink.number(BigDecimal.valueOf(value.toSeconds())
                        .add(BigDecimal.valueOf(value.toNanosPart(), NANO_DIGITS)));
            }
        }

        @Override
        public Duration read(AttributeSource source) {
            DynamoNumber number = source.number();
            if (number.isLong()) {
                return Duration.ofSeconds(number.longValueExact());
            }
            if (number.exponent() < -NANO_DIGITS) {
                throw new ArithmeticException(number + " seconds are not a whole number of nanoseconds");
            }
            BigDecimal decimal = number.toBigDecimal();
            BigDecimal seconds = decimal.setScale(0, RoundingMode.FLOOR);
            if (seconds.toBigInteger().bitLength() >= Long.SIZE) {
                throw new ArithmeticException(number + " seconds are out of the range of Duration");
            }
            long nanos = decimal.subtract(seconds).movePointRight(NANO_DIGITS).longValueExact();
            return Duration.ofSeconds(seconds.longValueExact(), nanos);
        }
    }

    private static long within(long value, long min, long max, String type) {
        if (value < min || value > max) {
            throw new ArithmeticException(value + " is out of the range of " + type + ", " + min + " to " + max);
        }
        return value;
    }
}
