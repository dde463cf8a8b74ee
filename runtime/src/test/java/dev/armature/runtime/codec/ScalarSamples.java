package dev.armature.runtime.codec;

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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/**
 * Values of one scalar kind: those at the edges, and a source of random ones.
 *
 * @param isOrdered whether the stored form is ordered as {@code compareTo}
 */
record ScalarSamples<T>(
        String kind, AttributeConverter<T> converter, boolean isOrdered, List<T> edges, Function<Random, T> random) {

    private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final BigInteger LARGEST = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);
    private static final LocalDateTime FIRST = LocalDateTime.of(0, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999);
    private static final List<String> ZONES =
            List.of("Europe/Paris", "Asia/Kolkata", "UTC", "GMT", "UTC+01:00", "Z", "-03:30", "+01:02:03");

    /** Returns the edges, and {@code count} random values after them. */
    List<T> draw(Random random, int count) {
        List<T> values = new ArrayList<>(edges);
        for (int i = 0; i < count; i++) {
            values.add(this.random.apply(random));
        }
        return values;
    }

    @Override
    public String toString() {
        return kind;
    }

    static List<ScalarSamples<?>> all() {
        List<ScalarSamples<?>> all = new ArrayList<>();
        addText(all);
        addNumbers(all);
        addTimes(all);
        all.add(unordered("BOOLEAN", StandardConverters.booleanValue(), List.of(true, false), Random::nextBoolean));
        all.add(unordered("BYTES", StandardConverters.bytes(), List.of(new byte[0]), ScalarSamples::bytes));
        all.add(unordered(
                "BYTE_BUFFER",
                StandardConverters.byteBuffer(),
                List.of(ByteBuffer.allocate(0), ByteBuffer.allocateDirect(3)),
                random -> ByteBuffer.wrap(bytes(random))));
        return all;
    }

    private static void addText(List<ScalarSamples<?>> all) {
        all.add(unordered(
                "STRING",
                StandardConverters.string(),
                List.of("", "é", "\uD83C\uDFB8", "x".repeat(70)),
                random -> random.ints(random.nextInt(60), 0, Character.MIN_SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()));
        all.add(ordered("CHAR", StandardConverters.charValue(), List.of('\0', '\u007F', '\u0080', '\uFFFF'), random ->
                (char) random.nextInt(Character.MIN_SURROGATE)));
        all.add(unordered(
                "UUID",
                StandardConverters.uuid(),
                List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(Long.MIN_VALUE, Long.MAX_VALUE)),
                random -> new UUID(random.nextLong(), random.nextLong())));
        all.add(unordered(
                "ZONE_ID", StandardConverters.zoneId(), List.of(ZoneOffset.MIN, ZoneOffset.MAX), ScalarSamples::zone));
        all.add(unordered(
                "PERIOD",
                StandardConverters.period(),
                List.of(Period.ZERO, Period.of(Integer.MIN_VALUE, Integer.MAX_VALUE, -1)),
                random -> Period.of(random.nextInt(), random.nextInt(), random.nextInt())));
        all.add(unordered(
                "URI",
                StandardConverters.uri(),
                List.of(URI.create(""), URI.create("urn:isbn:0-395-36341-1")),
                random -> URI.create("https://example.com/a%20b?q=" + random.nextInt() + "#part")));
        Locale[] locales = Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> Locale.forLanguageTag(locale.toLanguageTag()).equals(locale))
                .toArray(Locale[]::new);
        all.add(unordered("LOCALE", StandardConverters.locale(), List.of(locales), random -> one(locales, random)));
        Currency[] currencies = Currency.getAvailableCurrencies().toArray(Currency[]::new);
        all.add(unordered("CURRENCY", StandardConverters.currency(), List.of(), random -> one(currencies, random)));
    }

    private static void addNumbers(List<ScalarSamples<?>> all) {
        all.add(ordered("BYTE", StandardConverters.byteValue(), List.of(Byte.MIN_VALUE, Byte.MAX_VALUE), random ->
                (byte) random.nextInt()));
        all.add(ordered("SHORT", StandardConverters.shortValue(), List.of(Short.MIN_VALUE, Short.MAX_VALUE), random ->
                (short) random.nextInt()));
        all.add(ordered(
                "INT", StandardConverters.intValue(), List.of(Integer.MIN_VALUE, Integer.MAX_VALUE), Random::nextInt));
        all.add(ordered(
                "LONG", StandardConverters.longValue(), List.of(Long.MIN_VALUE, Long.MAX_VALUE), Random::nextLong));
        all.add(ordered(
                "FLOAT",
                StandardConverters.floatValue(),
                List.of(0f, 0.1f, Float.MIN_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, 16777215f, 16777216f),
                ScalarSamples::finiteFloat));
        all.add(ordered(
                "DOUBLE",
                StandardConverters.doubleValue(),
                List.of(0.0, 0.1, 1e-130, 9.99e125, -9.99e125, 0x1p53, Math.PI),
                random -> random.nextGaussian() * Math.pow(10, random.nextInt(240) - 120)));
        all.add(ordered(
                "BIG_DECIMAL",
                StandardConverters.bigDecimal(),
                List.of(new BigDecimal("1e-130"), new BigDecimal(LARGEST, -88), new BigDecimal(LARGEST, 10).negate()),
                random -> new BigDecimal(new BigInteger(120, random), random.nextInt(90))));
        all.add(ordered(
                "BIG_INTEGER",
                StandardConverters.bigInteger(),
                List.of(
                        LARGEST,
                        LARGEST.negate(),
                        BigInteger.ZERO,
                        BigInteger.TEN.pow(125),
                        BigInteger.ONE.shiftLeft(63)),
                random -> new BigInteger(120, random).subtract(new BigInteger(120, random))));
        all.add(ordered(
                "YEAR",
                StandardConverters.year(),
                List.of(Year.of(Year.MIN_VALUE), Year.of(Year.MAX_VALUE)),
                random -> Year.of(random.nextInt(4000) - 1000)));
        all.add(ordered(
                "DURATION",
                StandardConverters.duration(),
                List.of(
                        Duration.ZERO,
                        Duration.ofNanos(-1),
                        Duration.ofSeconds(Long.MIN_VALUE),
                        Duration.ofSeconds(Long.MIN_VALUE, 1),
                        Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)),
                random -> Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000))));
    }

    private static void addTimes(List<ScalarSamples<?>> all) {
        all.add(ordered(
                "INSTANT",
                StandardConverters.instant(),
                List.of(FIRST.toInstant(ZoneOffset.UTC), Instant.EPOCH.minusNanos(1), LAST.toInstant(ZoneOffset.UTC)),
                random -> dateTime(random).toInstant(ZoneOffset.UTC)));
        all.add(ordered(
                "LOCAL_DATE",
                StandardConverters.localDate(),
                List.of(FIRST.toLocalDate(), LocalDate.of(2024, 2, 29), LAST.toLocalDate()),
                random -> dateTime(random).toLocalDate()));
        all.add(ordered(
                "LOCAL_DATE_TIME", StandardConverters.localDateTime(), List.of(FIRST, LAST), ScalarSamples::dateTime));
        all.add(ordered(
                "LOCAL_TIME",
                StandardConverters.localTime(),
                List.of(LocalTime.MIN, LocalTime.MAX),
                random -> dateTime(random).toLocalTime()));
        all.add(ordered(
                "YEAR_MONTH",
                StandardConverters.yearMonth(),
                List.of(YearMonth.from(FIRST), YearMonth.from(LAST)),
                random -> YearMonth.from(dateTime(random))));
        all.add(unordered(
                "OFFSET_DATE_TIME",
                StandardConverters.offsetDateTime(),
                List.of(OffsetDateTime.MIN, OffsetDateTime.MAX, FIRST.atOffset(ZoneOffset.UTC)),
                random -> dateTime(random).atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(36_000) - 18_000))));
        // The second of two equal local times on the night when summer time ends.
        ZonedDateTime repeated = ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, ZoneId.of("Europe/Paris"));
        all.add(unordered(
                "ZONED_DATE_TIME",
                StandardConverters.zonedDateTime(),
                List.of(repeated, repeated.withLaterOffsetAtOverlap(), FIRST.atZone(ZoneOffset.UTC)),
                random -> dateTime(random).atZone(zone(random))));
    }

    private static <T> ScalarSamples<T> ordered(
            String kind, AttributeConverter<T> converter, List<T> edges, Function<Random, T> random) {
        return new ScalarSamples<>(kind, converter, true, edges, random);
    }

    private static <T> ScalarSamples<T> unordered(
            String kind, AttributeConverter<T> converter, List<T> edges, Function<Random, T> random) {
        return new ScalarSamples<>(kind, converter, false, edges, random);
    }

    /** Every other time has a whole number of seconds, and of these some a whole minute. */
    private static LocalDateTime dateTime(Random random) {
        long day = FIRST_DAY + (long) (random.nextDouble() * (LAST_DAY - FIRST_DAY));
        long second = random.nextInt(8) == 0 ? 60L * random.nextInt(1440) : random.nextInt(86_400);
        int nano = random.nextBoolean() ? 0 : random.nextInt(1_000_000_000);
        return LocalDate.ofEpochDay(day).atTime(LocalTime.ofSecondOfDay(second).withNano(nano));
    }

    private static float finiteFloat(Random random) {
        float value = Float.intBitsToFloat(random.nextInt());
        return Float.isFinite(value) ? value : random.nextFloat();
    }

    private static ZoneId zone(Random random) {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static <E> E one(E[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
