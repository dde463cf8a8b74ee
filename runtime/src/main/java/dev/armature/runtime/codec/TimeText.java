package dev.armature.runtime.codec;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * Writes dates and times as ASCII at fixed width. Several times as fast as the formatters of the JDK, which leave out
 * what is zero and so would not keep the order.
 */
final class TimeText {
    /** The length of {@code 2026-01-31}. */
    static final int DATE_LENGTH = 10;
    /** The length of {@code 2026-01}. */
    static final int MONTH_LENGTH = 7;
    /** The length of {@code 08:15:30.000000000}. */
    static final int TIME_LENGTH = 18;
    /** The length of {@code 2026-01-31T08:15:30.000000000}. */
    static final int DATE_TIME_LENGTH = DATE_LENGTH + 1 + TIME_LENGTH;

    private static final int MAX_YEAR = 9999;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final long FIRST_SECOND = -62_167_219_200L;
    private static final long LAST_SECOND = 253_402_300_799L;

    private TimeText() {}

    /** Returns {@code 2026-01-31T08:15:30.000000000Z}. */
    static byte[] instant(long epochSecond, int nano) {
        if (epochSecond < FIRST_SECOND || epochSecond > LAST_SECOND) {
            throw new IllegalArgumentException(
                    "an instant outside the years 0000 to 9999 has no form that keeps order");
        }
        byte[] text = new byte[DATE_TIME_LENGTH + 1];
        long epochDay = Math.floorDiv(epochSecond, SECONDS_PER_DAY);
        int second = (int) (epochSecond - epochDay * SECONDS_PER_DAY);
        epochDay(text, (int) epochDay);
        text[DATE_LENGTH] = 'T';
        time(text, DATE_LENGTH + 1, second / 3600, second / 60 % 60, second % 60, nano);
        text[DATE_TIME_LENGTH] = 'Z';
        return text;
    }

    /** Returns {@code 2026-01-31}. */
    static byte[] date(LocalDate value) {
        requireYear(value.getYear(), value);
        byte[] text = new byte[DATE_LENGTH];
        date(text, value.getYear(), value.getMonthValue(), value.getDayOfMonth());
        return text;
    }

    /** Returns {@code 2026-01-31T08:15:30.000000000}. */
    static byte[] dateTime(LocalDateTime value) {
        requireYear(value.getYear(), value);
        byte[] text = new byte[DATE_TIME_LENGTH];
        date(text, value.getYear(), value.getMonthValue(), value.getDayOfMonth());
        text[DATE_LENGTH] = 'T';
        time(text, DATE_LENGTH + 1, value.getHour(), value.getMinute(), value.getSecond(), value.getNano());
        return text;
    }

    /** Returns {@code 08:15:30.000000000}. */
    static byte[] time(LocalTime value) {
        byte[] text = new byte[TIME_LENGTH];
        time(text, 0, value.getHour(), value.getMinute(), value.getSecond(), value.getNano());
        return text;
    }

    /** Returns {@code 2026-01}. */
    static byte[] yearMonth(YearMonth value) {
        requireYear(value.getYear(), value);
        byte[] text = new byte[MONTH_LENGTH];
        yearMonth(text, value.getYear(), value.getMonthValue());
        return text;
    }

    /** Returns {@code 2026-01-31T08:15:30+01:00}, with a fraction where there is one. */
    static String withOffset(OffsetDateTime value) {
        return withSeconds(value.toLocalDateTime()) + value.getOffset();
    }

    /** Returns {@code 2026-01-31T08:15:30+01:00[Europe/Paris]}, with a fraction where there is one. */
    static String withZone(ZonedDateTime value) {
        String text = withSeconds(value.toLocalDateTime()) + value.getOffset();
        return value.getZone() instanceof ZoneOffset ? text : text + "[" + value.getZone() + "]";
    }

    /** The JDK's form but for seconds, which that leaves out where they are zero. */
    private static String withSeconds(LocalDateTime value) {
        return value.getSecond() == 0 && value.getNano() == 0 ? value + ":00" : value.toString();
    }

    private static void requireYear(int year, Object value) {
        if (year < 0 || year > MAX_YEAR) {
            throw new IllegalArgumentException(
                    value + " lies outside the years 0000 to 9999, and has no form that keeps order");
        }
    }

    /** Writes the date that is {@code epochDay} days after 1970-01-01. */
    private static void epochDay(byte[] text, int epochDay) {
        // Years begin in March here, so that the leap day is a year's last; 146 097 days are 400 years. One such era is
        // added before dividing, and taken off the year, to keep January and February of year 0 positive.
        int day = epochDay + 719_468 + 146_097;
        int era = day / 146_097;
        int dayOfEra = day - era * 146_097;
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        int year = yearOfEra + (era - 1) * 400 + (month <= 2 ? 1 : 0);
        date(text, year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    }

    private static void date(byte[] text, int year, int month, int day) {
        yearMonth(text, year, month);
        text[7] = '-';
        twoDigits(text, 8, day);
    }

    private static void yearMonth(byte[] text, int year, int month) {
        twoDigits(text, 0, year / 100);
        twoDigits(text, 2, year % 100);
        text[4] = '-';
        twoDigits(text, 5, month);
    }

    private static void time(byte[] text, int at, int hour, int minute, int second, int nano) {
        twoDigits(text, at, hour);
        text[at + 2] = ':';
        twoDigits(text, at + 3, minute);
        text[at + 5] = ':';
        twoDigits(text, at + 6, second);
        text[at + 8] = '.';
        // No division waits for the one before it, as in a loop it would.
        twoDigits(text, at + 9, nano / 10_000_000);
        twoDigits(text, at + 11, nano / 100_000 % 100);
        twoDigits(text, at + 13, nano / 1_000 % 100);
        twoDigits(text, at + 15, nano / 10 % 100);
        text[at + 17] = (byte) ('0' + nano % 10);
    }

    private static void twoDigits(byte[] text, int at, int value) {
        text[at] = (byte) ('0' + value / 10);
        text[at + 1] = (byte) ('0' + value % 10);
    }
}
