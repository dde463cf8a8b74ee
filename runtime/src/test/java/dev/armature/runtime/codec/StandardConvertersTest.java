package dev.armature.runtime.codec;

import static dev.armature.runtime.codec.StandardConverters.bigDecimal;
import static dev.armature.runtime.codec.StandardConverters.bigInteger;
import static dev.armature.runtime.codec.StandardConverters.booleanValue;
import static dev.armature.runtime.codec.StandardConverters.byteBuffer;
import static dev.armature.runtime.codec.StandardConverters.byteValue;
import static dev.armature.runtime.codec.StandardConverters.bytes;
import static dev.armature.runtime.codec.StandardConverters.charValue;
import static dev.armature.runtime.codec.StandardConverters.currency;
import static dev.armature.runtime.codec.StandardConverters.doubleValue;
import static dev.armature.runtime.codec.StandardConverters.duration;
import static dev.armature.runtime.codec.StandardConverters.enumOf;
import static dev.armature.runtime.codec.StandardConverters.floatValue;
import static dev.armature.runtime.codec.StandardConverters.instant;
import static dev.armature.runtime.codec.StandardConverters.intValue;
import static dev.armature.runtime.codec.StandardConverters.localDate;
import static dev.armature.runtime.codec.StandardConverters.localDateTime;
import static dev.armature.runtime.codec.StandardConverters.localTime;
import static dev.armature.runtime.codec.StandardConverters.locale;
import static dev.armature.runtime.codec.StandardConverters.longValue;
import static dev.armature.runtime.codec.StandardConverters.offsetDateTime;
import static dev.armature.runtime.codec.StandardConverters.period;
import static dev.armature.runtime.codec.StandardConverters.shortValue;
import static dev.armature.runtime.codec.StandardConverters.string;
import static dev.armature.runtime.codec.StandardConverters.uri;
import static dev.armature.runtime.codec.StandardConverters.uuid;
import static dev.armature.runtime.codec.StandardConverters.year;
import static dev.armature.runtime.codec.StandardConverters.yearMonth;
import static dev.armature.runtime.codec.StandardConverters.zoneId;
import static dev.armature.runtime.codec.StandardConverters.zonedDateTime;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The stored form of each scalar, to the character, and what is refused. */
final class StandardConvertersTest {
    private static final ZoneOffset ONE_HOUR = ZoneOffset.ofHours(1);
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 1, 31, 8, 15, 30);

    static List<Arguments> textForms() {
        return List.of(
                arguments(string(), "Acme Band", "Acme Band"),
                arguments(charValue(), 'é', "é"),
                arguments(
                        uuid(),
                        UUID.fromString("123E4567-E89B-12D3-A456-426614174000"),
                        "123e4567-e89b-12d3-a456-426614174000"),
                arguments(instant(), MORNING.toInstant(ZoneOffset.UTC), "2026-01-31T08:15:30.000000000Z"),
                arguments(instant(), Instant.EPOCH.minusNanos(1), "1969-12-31T23:59:59.999999999Z"),
                arguments(instant(), Instant.parse("0000-02-29T00:00:00Z"), "0000-02-29T00:00:00.000000000Z"),
                arguments(localDate(), LocalDate.of(2026, 1, 31), "2026-01-31"),
                arguments(localDate(), LocalDate.of(7, 12, 1), "0007-12-01"),
                arguments(localDateTime(), MORNING, "2026-01-31T08:15:30.000000000"),
                arguments(localTime(), LocalTime.of(8, 15, 30, 1_020), "08:15:30.000001020"),
                arguments(offsetDateTime(), MORNING.atOffset(ONE_HOUR), "2026-01-31T08:15:30+01:00"),
                arguments(offsetDateTime(), MORNING.withSecond(0).atOffset(ZoneOffset.UTC), "2026-01-31T08:15:00Z"),
                arguments(
                        offsetDateTime(),
                        MORNING.withNano(5_000_000).atOffset(ONE_HOUR),
                        "2026-01-31T08:15:30.005+01:00"),
                arguments(
                        zonedDateTime(),
                        MORNING.atZone(ZoneId.of("Europe/Paris")),
                        "2026-01-31T08:15:30+01:00[Europe/Paris]"),
                arguments(zonedDateTime(), MORNING.withSecond(0).atZone(ONE_HOUR), "2026-01-31T08:15:00+01:00"),
                arguments(yearMonth(), YearMonth.of(2026, 1), "2026-01"),
                arguments(zoneId(), ZoneId.of("Europe/Paris"), "Europe/Paris"),
                arguments(zoneId(), ONE_HOUR, "+01:00"),
                arguments(period(), Period.of(1, 2, 3), "P1Y2M3D"),
                arguments(uri(), URI.create("https://example.com/a?b#c"), "https://example.com/a?b#c"),
                arguments(locale(), Locale.CANADA_FRENCH, "fr-CA"),
                arguments(locale(), Locale.ROOT, "und"),
                arguments(currency(), Currency.getInstance("EUR"), "EUR"),
                arguments(enumOf(TimeUnit.values()), TimeUnit.DAYS, "DAYS"));
    }

    @ParameterizedTest
    @MethodSource("textForms")
    <T> void writesText(AttributeConverter<T> converter, T value, String expected) {
        assertThat(Stored.write(converter, value)).isEqualTo(AttributeValue.of(expected));
        assertThat(Stored.roundTrip(converter, value)).isEqualTo(value);
    }

    static List<Arguments> numberForms() {
        return List.of(
                arguments(byteValue(), (byte) -128, "-128"),
                arguments(shortValue(), (short) 12, "12"),
                arguments(intValue(), 1_000_000, "1000000"),
                arguments(longValue(), Long.MIN_VALUE, "-9223372036854775808"),
                arguments(floatValue(), 0.1f, "0.1"),
                arguments(floatValue(), 3f, "3"),
                arguments(floatValue(), -0f, "0"),
                arguments(doubleValue(), 0.1, "0.1"),
                arguments(doubleValue(), -2.5e10, "-25000000000"),
                arguments(bigDecimal(), new BigDecimal("12.300"), "12.3"),
                arguments(bigInteger(), BigInteger.TEN.pow(20), "100000000000000000000"),
                arguments(year(), Year.of(2026), "2026"),
                arguments(year(), Year.of(-44), "-44"),
                arguments(duration(), Duration.ofMinutes(90), "5400"),
                arguments(duration(), Duration.ofMillis(1_500), "1.5"),
                arguments(duration(), Duration.ofNanos(-1), "-0.000000001"));
    }

    @ParameterizedTest
    @MethodSource("numberForms")
    <T> void writesNumbers(AttributeConverter<T> converter, T value, String expected) {
        assertThat(Stored.write(converter, value))
                .hasToString(new AttributeValue.N(DynamoNumber.parse(expected)).toString());
    }

    @Test
    void writesTruthValues() {
        assertThat(Stored.write(booleanValue(), true)).isEqualTo(AttributeValue.of(true));
    }

    @Test
    void writesTheBytesThatRemain() {
        // given
        ByteBuffer buffer = ByteBuffer.wrap(new byte[] {1, 2, 3, 4}).position(1).limit(3);

        // when
        AttributeValue stored = Stored.write(byteBuffer(), buffer);

        // then
        assertThat(stored).isEqualTo(Stored.write(bytes(), new byte[] {2, 3}));
        assertThat(buffer.position()).isEqualTo(1);
    }

    static List<Arguments> otherSpellings() {
        return List.of(
                arguments(instant(), "2015-10-05T11:22:33Z", Instant.ofEpochSecond(1_444_044_153)),
                arguments(instant(), "2015-10-05T11:22:33.5Z", Instant.ofEpochSecond(1_444_044_153, 500_000_000)),
                arguments(instant(), "2015-10-05T11:22:33.000001Z", Instant.ofEpochSecond(1_444_044_153, 1_000)),
                arguments(instant(), "2015-10-05T13:22:33+02:00", Instant.ofEpochSecond(1_444_044_153)),
                arguments(instant(), "+10000-01-01T00:00:00Z", Instant.parse("+10000-01-01T00:00:00Z")),
                arguments(localDate(), "-0044-03-15", LocalDate.of(-44, 3, 15)),
                arguments(localDateTime(), "2026-01-31T08:15", MORNING.withSecond(0)),
                arguments(localDateTime(), "2026-01-31T08:15:30", MORNING),
                arguments(localTime(), "08:15", LocalTime.of(8, 15)),
                arguments(localTime(), "08:15:30.25", LocalTime.of(8, 15, 30, 250_000_000)),
                arguments(
                        offsetDateTime(),
                        "2026-01-31T08:15Z",
                        MORNING.withSecond(0).atOffset(ZoneOffset.UTC)),
                arguments(yearMonth(), "+12026-01", YearMonth.of(12026, 1)),
                arguments(
                        uuid(),
                        "123E4567-E89B-12D3-A456-426614174000",
                        new UUID(0x123E4567E89B12D3L, 0xA456426614174000L)),
                arguments(locale(), "FR-ca", Locale.CANADA_FRENCH));
    }

    @ParameterizedTest
    @MethodSource("otherSpellings")
    <T> void readsWhatOthersWrite(AttributeConverter<T> converter, String text, T expected) {
        assertThat(Stored.read(converter, AttributeValue.of(text))).isEqualTo(expected);
    }

    static List<Arguments> badText() {
        return List.of(
                arguments(charValue(), "", "a single character"),
                arguments(charValue(), "ab", "a single character"),
                arguments(uuid(), "1-1-1-1-1", "a UUID such as"),
                arguments(uuid(), "123e4567-e89b-12d3-a456-42661417400g", "a UUID such as"),
                arguments(instant(), "", "an instant such as"),
                arguments(instant(), "yesterday", "an instant such as"),
                arguments(instant(), "2026-02-30T00:00:00Z", "an instant such as"),
                arguments(instant(), "2026-01-31T24:00:01Z", "an instant such as"),
                arguments(instant(), "2026-01-31T08:60:00Z", "an instant such as"),
                arguments(instant(), "2026-01-31T08:15:30.0000000001Z", "an instant such as"),
                arguments(instant(), "2026-01-31T08:15:30,5Z", "an instant such as"),
                arguments(instant(), "2026-01-31T08:15:30", "an instant such as"),
                arguments(localDate(), "2026-13-01", "a date such as"),
                arguments(localDate(), "2025-02-29", "a date such as"),
                arguments(localDate(), "2026/01/31", "a date such as"),
                arguments(localDate(), "2026-1-31", "a date such as"),
                arguments(localDateTime(), "2026-01-31 08:15:30", "a date and time such as"),
                arguments(localTime(), "08-15-30", "a time such as"),
                arguments(localTime(), "08:15:3", "a time such as"),
                arguments(offsetDateTime(), "2026-01-31T08:15:30", "a date and time such as"),
                arguments(zonedDateTime(), "2026-01-31T08:15:30[Nowhere]", "a date and time such as"),
                arguments(yearMonth(), "2026-00", "a month such as"),
                arguments(zoneId(), "Europe/Nowhere", "a time zone such as"),
                arguments(period(), "1 year", "a period such as"),
                arguments(uri(), "http://a b", "a URI: Illegal character"),
                arguments(locale(), "not_a_tag", "a language tag such as"),
                arguments(currency(), "EURO", "a currency code such as"),
                arguments(enumOf(Thread.State.values()), "Running", "one of NEW, RUNNABLE, BLOCKED"));
    }

    @ParameterizedTest
    @MethodSource("badText")
    <T> void refusesTextThatIsNoValue(AttributeConverter<T> converter, String text, String expected) {
        assertThatThrownBy(() -> Stored.read(converter, AttributeValue.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + text + "' is not " + expected);
    }

    static List<Arguments> badNumbers() {
        return List.of(
                arguments(byteValue(), "128", "128 is out of the range of byte, -128 to 127"),
                arguments(shortValue(), "-32769", "-32769 is out of the range of short"),
                arguments(intValue(), "2147483648", "2147483648 is out of the range of int"),
                arguments(intValue(), "1.5", "1.5 is not a whole number"),
                arguments(longValue(), "9223372036854775808", "9223372036854775808 is not a whole number in the range"),
                arguments(floatValue(), "1e39", "is out of the range of float"),
                arguments(bigInteger(), "1.5", "1.5 is not a whole number"),
                arguments(year(), "1000000000", "1000000000 is out of the range of Year"),
                arguments(duration(), "0.0000000001", "seconds are not a whole number of nanoseconds"),
                arguments(duration(), "1e30", "seconds are out of the range of Duration"));
    }

    @ParameterizedTest
    @MethodSource("badNumbers")
    <T> void refusesNumbersThatTheTypeCannotHold(AttributeConverter<T> converter, String number, String message) {
        assertThatThrownBy(() -> Stored.read(converter, new AttributeValue.N(DynamoNumber.parse(number))))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(message);
    }

    static List<Arguments> unstorable() {
        return List.of(
                arguments(charValue(), '\uD83C', "U+D83C is half of a surrogate pair"),
                arguments(instant(), Instant.parse("-0001-12-31T23:59:59Z"), "years 0000 to 9999"),
                arguments(instant(), Instant.parse("+10000-01-01T00:00:00Z"), "years 0000 to 9999"),
                arguments(instant(), Instant.MAX, "years 0000 to 9999"),
                arguments(localDate(), LocalDate.MIN, "years 0000 to 9999"),
                arguments(localDateTime(), LocalDateTime.MAX, "years 0000 to 9999"),
                arguments(yearMonth(), YearMonth.of(10_000, 1), "years 0000 to 9999"),
                arguments(floatValue(), Float.NaN, "NaN"),
                arguments(doubleValue(), Double.NEGATIVE_INFINITY, "-Infinity"),
                arguments(doubleValue(), 1e126, "1e126 or more cannot be stored"),
                arguments(bigInteger(), BigInteger.TEN.pow(40).add(BigInteger.ONE), "More than 38 significant digits"),
                arguments(locale(), new Locale("fr", "CA", "odd variant"), "more than its language tag fr-CA"));
    }

    @ParameterizedTest
    @MethodSource("unstorable")
    <T> void refusesValuesWithoutStoredForm(AttributeConverter<T> converter, T value, String message) {
        assertThatThrownBy(() -> Stored.write(converter, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void quotesOnlyTheBeginningOfLongText() {
        assertThatThrownBy(() -> Stored.read(uuid(), AttributeValue.of("x".repeat(1_000))))
                .hasMessageStartingWith("'" + "x".repeat(100) + "…' is not a UUID");
    }
}
