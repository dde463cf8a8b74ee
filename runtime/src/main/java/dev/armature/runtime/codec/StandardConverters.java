package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The converters of the types that need no declaration: scalars, enums, lists, sets and maps.
 *
 * <p>Forms that keep their order pad to a fixed width: times are written with nine digits of second fraction and years
 * from 0000 to 9999, and a value outside is refused. Reading is generous: it takes every ISO-8601 form that the type's
 * own {@code parse} takes. A value that cannot be stored or read is reported as {@link IllegalArgumentException} or
 * {@link ArithmeticException}.
 *
 * <p>These are methods rather than constants, so that a program loads the converters that it uses and no others.
 */
public final class StandardConverters {
    private StandardConverters() {}

    /** Returns the converter of strings, as S. Stored order is that of UTF-8 bytes. */
    public static AttributeConverter<String> string() {
        return TextConverters.Strings.INSTANCE;
    }

    /** Returns the converter of single UTF-16 units, as S; half of a surrogate pair is refused. */
    public static AttributeConverter<Character> charValue() {
        return TextConverters.Characters.INSTANCE;
    }

    /** Returns the converter of truth values, as BOOL. */
    public static AttributeConverter<Boolean> booleanValue() {
        return BooleanConverter.INSTANCE;
    }

    /** Returns the converter of {@code byte}, as N. */
    public static AttributeConverter<Byte> byteValue() {
        return NumberConverters.Bytes.INSTANCE;
    }

    /** Returns the converter of {@code short}, as N. */
    public static AttributeConverter<Short> shortValue() {
        return NumberConverters.Shorts.INSTANCE;
    }

    /** Returns the converter of {@code int}, as N. */
    public static AttributeConverter<Integer> intValue() {
        return NumberConverters.Integers.INSTANCE;
    }

    /** Returns the converter of {@code long}, as N. */
    public static AttributeConverter<Long> longValue() {
        return NumberConverters.Longs.INSTANCE;
    }

    /**
     * Returns the converter of {@code float}, as N: the shortest decimal that reads back as the same value. NaN and
     * infinities are refused, and negative zero loses its sign.
     */
    public static AttributeConverter<Float> floatValue() {
        return NumberConverters.Floats.INSTANCE;
    }

    /**
     * Returns the converter of {@code double}, as {@link #floatValue()}; magnitudes that DynamoDB cannot store are
     * refused too.
     */
    public static AttributeConverter<Double> doubleValue() {
        return NumberConverters.Doubles.INSTANCE;
    }

    /** Returns the converter of decimals, as N, exact to 38 digits; trailing zeros after the point are not kept. */
    public static AttributeConverter<BigDecimal> bigDecimal() {
        return NumberConverters.BigDecimals.INSTANCE;
    }

    /** Returns the converter of whole numbers of any size, as N, exact to 38 digits. */
    public static AttributeConverter<BigInteger> bigInteger() {
        return NumberConverters.BigIntegers.INSTANCE;
    }

    /** Returns the converter of UUIDs, as S: 36 characters in lower case, which order as RFC 9562 has it. */
    public static AttributeConverter<UUID> uuid() {
        return TextConverters.Uuids.INSTANCE;
    }

    /** Returns the converter of instants, as S: {@code 2026-01-31T08:15:30.000000000Z}. */
    public static AttributeConverter<Instant> instant() {
        return TimeConverters.Instants.INSTANCE;
    }

    /** Returns the converter of instants, as N: whole epoch seconds, rounded down. */
    public static AttributeConverter<Instant> epochSeconds() {
        return NumberConverters.EpochSeconds.INSTANCE;
    }

    /** Returns the converter of dates, as S: {@code 2026-01-31}. */
    public static AttributeConverter<LocalDate> localDate() {
        return TimeConverters.LocalDates.INSTANCE;
    }

    /** Returns the converter of local times with a date, as S: {@code 2026-01-31T08:15:30.000000000}. */
    public static AttributeConverter<LocalDateTime> localDateTime() {
        return TimeConverters.LocalDateTimes.INSTANCE;
    }

    /** Returns the converter of times of day, as S: {@code 08:15:30.000000000}. */
    public static AttributeConverter<LocalTime> localTime() {
        return TimeConverters.LocalTimes.INSTANCE;
    }

    /**
     * Returns the converter of times with an offset, as S: {@code 2026-01-31T08:15:30+01:00}, with three, six
     * or nine digits of fraction where there is one. Stored order means nothing.
     */
    public static AttributeConverter<OffsetDateTime> offsetDateTime() {
        return TimeConverters.OffsetDateTimes.INSTANCE;
    }

    /**
     * Returns the converter of times in a zone, as S: {@code 2026-01-31T08:15:30+01:00[Europe/Paris]}, with
     * three, six or nine digits of fraction where there is one. Stored order means nothing.
     */
    public static AttributeConverter<ZonedDateTime> zonedDateTime() {
        return TimeConverters.ZonedDateTimes.INSTANCE;
    }

    /** Returns the converter of years, as N. */
    public static AttributeConverter<Year> year() {
        return NumberConverters.Years.INSTANCE;
    }

    /** Returns the converter of months of a year, as S: {@code 2026-01}. */
    public static AttributeConverter<YearMonth> yearMonth() {
        return TimeConverters.YearMonths.INSTANCE;
    }

    /** Returns the converter of time zones and offsets, as S: their id. */
    public static AttributeConverter<ZoneId> zoneId() {
        return TextConverters.ZoneIds.INSTANCE;
    }

    /** Returns the converter of durations, as N: seconds with up to nine digits of fraction. */
    public static AttributeConverter<Duration> duration() {
        return NumberConverters.Durations.INSTANCE;
    }

    /** Returns the converter of periods, as S: ISO-8601 text such as {@code P1Y2M3D}. */
    public static AttributeConverter<Period> period() {
        return TextConverters.Periods.INSTANCE;
    }

    /** Returns the converter of URIs, as S. */
    public static AttributeConverter<URI> uri() {
        return TextConverters.Uris.INSTANCE;
    }

    /** Returns the converter of locales, as S: the BCP 47 language tag. A locale that has no such tag is refused. */
    public static AttributeConverter<Locale> locale() {
        return TextConverters.Locales.INSTANCE;
    }

    /** Returns the converter of currencies, as S: the ISO 4217 code. */
    public static AttributeConverter<Currency> currency() {
        return TextConverters.Currencies.INSTANCE;
    }

    /** Returns the converter of byte arrays, as B; they are copied both ways. */
    public static AttributeConverter<byte[]> bytes() {
        return BytesConverter.INSTANCE;
    }

    /**
     * Returns the converter of byte buffers, as B: the bytes that remain, whose position does not move. A buffer that
     * was read begins at position zero and has an array of its own.
     */
    public static AttributeConverter<ByteBuffer> byteBuffer() {
        return ByteBufferConverter.INSTANCE;
    }

    /**
     * Returns a converter of an enum, as S: the name of the constant.
     *
     * @param values all constants, as {@code values()} returns them
     */
    public static <E extends Enum<E>> AttributeConverter<E> enumOf(E[] values) {
        return new EnumConverter<>(values);
    }

    /** Returns the codec of a document, as M, which is made when it is first used: of documents that contain each other. */
    public static <V> AttributeConverter<V> late(Supplier<? extends AttributeConverter<V>> codec) {
        return new LateCodec<>(codec);
    }

    /** Returns a converter of lists, as L; lists that it reads are unmodifiable. Null elements are refused. */
    public static <E> AttributeConverter<List<E>> listOf(AttributeConverter<E> element) {
        return new ListConverter<>(element);
    }

    /**
     * Returns a converter of sets, as SS, NS or BS; sets that it reads are unmodifiable and in stored order.
     *
     * <p>DynamoDB has no empty set: writing one is refused, as is a set of which two members are stored alike, such as
     * the decimals 1.0 and 1.00. Where two stored members read as the same value, that value is in the set once.
     *
     * @param setType the set type whose members are of the element's type
     * @throws IllegalArgumentException if the set type cannot hold what the element's converter writes
     */
    public static <E> AttributeConverter<Set<E>> setOf(AttributeConverter<E> element, AttributeType setType) {
        return new SetConverter<>(element, setType);
    }

    /** As {@link #setOf(AttributeConverter, AttributeType)}, of the set type that the element's type implies. */
    public static <E> AttributeConverter<Set<E>> setOf(AttributeConverter<E> element) {
        AttributeType setType = switch (element.type()) {
            case S -> AttributeType.SS;
            case N -> AttributeType.NS;
            case B -> AttributeType.BS;
            default -> throw new IllegalArgumentException("No set holds members of type " + element.type());
        };
        return setOf(element, setType);
    }

    /** Returns the converter of sets of strings, as SS. */
    public static AttributeConverter<Set<String>> stringSet() {
        return SetConverter.STRINGS;
    }

    /** Returns a converter of maps, as M; maps that it reads are unmodifiable and in stored order. */
    public static <V> AttributeConverter<Map<String, V>> mapOf(AttributeConverter<V> value) {
        return mapOf(string(), value);
    }

    /**
     * Returns a converter of maps whose keys are stored as text: the string of a key that is stored as S, the shortest
     * form of a number. Maps that it reads are unmodifiable and in stored order.
     *
     * <p>Writing a map of which two keys are stored alike is refused, such as the decimals 1.0 and 1.00, and so is
     * reading one of which two names are the same key.
     *
     * @param key the form of keys, whose type is S or N
     */
    public static <K, V> AttributeConverter<Map<K, V>> mapOf(AttributeConverter<K> key, AttributeConverter<V> value) {
        return new MapConverter<>(key, value);
    }

    /**
     * Returns a converter of anything as S: a string of JSON, as compact as it can be. Maps and documents are objects, lists
     * and sets arrays, bytes Base64, numbers exact to 38 digits. Its text is read with whatever space and order it has.
     */
    public static <T> AttributeConverter<T> json(AttributeConverter<T> value) {
        return new JsonConverter<>(value);
    }

    /**
     * Returns a converter of what is stored as S or B, as B: compressed in the format of gzip.
     *
     * @param value the form of what is compressed, whose type is S or B
     * @param maxBytes the most bytes that a value has before it is compressed; more are neither written nor read, so that
     *     no stored value can exhaust the memory of whoever reads it
     */
    public static <T> AttributeConverter<T> compressed(AttributeConverter<T> value, int maxBytes) {
        return new CompressedConverter<>(value, maxBytes);
    }
}
