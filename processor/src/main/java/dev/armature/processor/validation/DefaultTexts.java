package dev.armature.processor.validation;

import dev.armature.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
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
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;

/** Tells whether the text of a default is one that generated code can parse, by parsing it the same way. */
final class DefaultTexts {

    private static final int MOST_DIGITS = 38;
    private static final int MOST_YEARS = 9999;

    private DefaultTexts() {}

    /** Returns whether a type has a form as text that reads well in a source file; bytes have not. */
    static boolean isSupported(ScalarKind kind) {
        return kind != ScalarKind.BYTES && kind != ScalarKind.BYTE_BUFFER;
    }

    static boolean isReadable(ScalarKind kind, String text) {
        try {
            return isStorable(parse(kind, text));
        } catch (DateTimeException | IllegalArgumentException | IllformedLocaleException e) {
            return false;
        }
    }

    private static Object parse(ScalarKind kind, String text) {
        return switch (kind) {
            case STRING -> text;
            case CHAR -> character(text);
            case BOOLEAN -> truth(text);
            case BYTE -> Byte.valueOf(text);
            case SHORT -> Short.valueOf(text);
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case FLOAT -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case BIG_DECIMAL -> new BigDecimal(text);
            case BIG_INTEGER -> new BigDecimal(new BigInteger(text));
            case UUID -> UUID.fromString(text);
            case INSTANT, EPOCH_SECONDS -> Instant.parse(text).atOffset(ZoneOffset.UTC);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
            case YEAR -> Year.parse(text);
            case YEAR_MONTH -> YearMonth.parse(text);
            case ZONE_ID -> ZoneId.of(text);
            case DURATION -> Duration.parse(text);
            case PERIOD -> Period.parse(text);
            case URI -> URI.create(text);
            case LOCALE -> new Locale.Builder().setLanguageTag(text).build();
            case CURRENCY -> Currency.getInstance(text);
            case BYTES, BYTE_BUFFER -> throw new IllegalArgumentException(kind + " has no form as text");
        };
    }

    /** Returns whether the value lies within what the type's stored form can hold. */
    private static boolean isStorable(Object value) {
        if (value instanceof Float || value instanceof Double) {
            return Double.isFinite(((Number) value).doubleValue());
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros().precision() <= MOST_DIGITS;
        }
        if (value instanceof TemporalAccessor time && time.isSupported(ChronoField.YEAR) && !(value instanceof Year)) {
            int year = time.get(ChronoField.YEAR);
            return year >= 0 && year <= MOST_YEARS;
        }
        return true;
    }

    private static char character(String text) {
        if (text.length() != 1 || Character.isSurrogate(text.charAt(0))) {
            throw new IllegalArgumentException(text + " is not one character");
        }
        return text.charAt(0);
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text + " is neither true nor false");
        };
    }
}
