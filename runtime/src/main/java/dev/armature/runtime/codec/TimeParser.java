package dev.armature.runtime.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * Reads dates and times in the forms that are met in practice: ours, and the same with fewer digits of fraction or none.
 * Text of any other shape goes to the parser of the JDK, which is many times slower and knows every variant.
 *
 * <p>Each method throws {@link DateTimeException} where the text is no such value.
 */
final class TimeParser {
    /** What a part returns for text of another shape. */
    private static final int OTHER = -1;

    private static final int TIME_AT = TimeText.DATE_LENGTH + 1;
    private static final int SECONDS_LENGTH = 8;
    private static final int NANO_DIGITS = 9;
    private static final int SECONDS_PER_DAY = 86_400;

    private TimeParser() {}

    /** Reads {@code 2026-01-31T08:15:30Z}, with or without a fraction. */
    static Instant instant(String text) {
        int end = text.length() - 1;
        if (hasDateAndTime(text, end) && text.charAt(end) == 'Z') {
            int date = packedDate(text);
            int second = secondOfDay(text, TIME_AT);
            int nano = nano(text, TIME_AT + SECONDS_LENGTH, end);
            if ((date | second | nano) >= 0) {
                return Instant.ofEpochSecond(unpack(date).toEpochDay() * SECONDS_PER_DAY + second, nano);
            }
        }
        return Instant.parse(text);
    }

    /** Reads {@code 2026-01-31}. */
    static LocalDate localDate(String text) {
        if (text.length() == TimeText.DATE_LENGTH) {
            int date = packedDate(text);
            if (date >= 0) {
                return unpack(date);
            }
        }
        return LocalDate.parse(text);
    }

    /** Reads {@code 2026-01-31T08:15:30}, with or without a fraction. */
    static LocalDateTime localDateTime(String text) {
        int end = text.length();
        if (hasDateAndTime(text, end)) {
            int date = packedDate(text);
            int second = secondOfDay(text, TIME_AT);
            int nano = nano(text, TIME_AT + SECONDS_LENGTH, end);
            if ((date | second | nano) >= 0) {
                return LocalDateTime.of(unpack(date), toTime(second, nano));
            }
        }
        return LocalDateTime.parse(text);
    }

    /** Reads {@code 08:15:30}, with or without a fraction. */
    static LocalTime localTime(String text) {
        int end = text.length();
        if (end >= SECONDS_LENGTH) {
            int second = secondOfDay(text, 0);
            int nano = nano(text, SECONDS_LENGTH, end);
            if ((second | nano) >= 0) {
                return toTime(second, nano);
            }
        }
        return LocalTime.parse(text);
    }

    /** Reads {@code 2026-01}. */
    static YearMonth yearMonth(String text) {
        if (text.length() == TimeText.MONTH_LENGTH && text.charAt(4) == '-') {
            int century = twoDigits(text, 0);
            int year = twoDigits(text, 2);
            int month = twoDigits(text, 5);
            if ((century | year | month) >= 0) {
                return YearMonth.of(century * 100 + year, month);
            }
        }
        return YearMonth.parse(text);
    }

    private static boolean hasDateAndTime(String text, int end) {
        return end >= TIME_AT + SECONDS_LENGTH && text.charAt(TimeText.DATE_LENGTH) == 'T';
    }

    /** Returns year, month and day of the first ten characters, eight bits for the latter two each. */
    private static int packedDate(String text) {
        int century = twoDigits(text, 0);
        int year = twoDigits(text, 2);
        int month = twoDigits(text, 5);
        int day = twoDigits(text, 8);
        if ((century | year | month | day) < 0 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return OTHER;
        }
        return (century * 100 + year) << 16 | month << 8 | day;
    }

    private static LocalDate unpack(int date) {
        return LocalDate.of(date >> 16, date >> 8 & 0xFF, date & 0xFF);
    }

    private static int secondOfDay(String text, int at) {
        int hour = twoDigits(text, at);
        int minute = twoDigits(text, at + 3);
        int second = twoDigits(text, at + 6);
        boolean isTime = (hour | minute | second) >= 0
                && text.charAt(at + 2) == ':'
                && text.charAt(at + 5) == ':'
                && hour < 24
                && minute < 60
                && second < 60;
        return isTime ? hour * 3600 + minute * 60 + second : OTHER;
    }

    private static LocalTime toTime(int secondOfDay, int nano) {
        return LocalTime.of(secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60, nano);
    }

    /** Returns the fraction of a second that lies between two positions, its point included. */
    private static int nano(String text, int from, int end) {
        if (from == end) {
            return 0;
        }
        int digits = end - from - 1;
        if (text.charAt(from) != '.' || digits < 1 || digits > NANO_DIGITS) {
            return OTHER;
        }
        int nano = 0;
        for (int i = from + 1; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OTHER;
            }
            nano = nano * 10 + digit;
        }
        for (int i = digits; i < NANO_DIGITS; i++) {
            nano *= 10;
        }
        return nano;
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? OTHER : tens * 10 + ones;
    }
}
