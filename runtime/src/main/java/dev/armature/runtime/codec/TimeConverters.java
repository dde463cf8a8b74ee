package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;

/** The dates and times that are stored as S. */
final class TimeConverters {
    private TimeConverters() {}

    static final class Instants extends StandardConverter<Instant> {
        static final AttributeConverter<Instant> INSTANCE = new Instants();

        private Instants() {
            super(AttributeType.S);
        }

        @Override
        public void write(Instant value, AttributeSink sink) {
            sink.ascii(TimeText.instant(value.getEpochSecond(), value.getNano()));
        }

        @Override
        public Instant read(AttributeSource source) {
            String text = source.string();
            try {
                return TimeParser.instant(text);
            } catch (DateTimeException e) {
                throw unreadable(text, "an instant such as 2026-01-31T08:15:30Z", e);
            }
        }
    }

    static final class LocalDates extends StandardConverter<LocalDate> {
        static final AttributeConverter<LocalDate> INSTANCE = new LocalDates();

        private LocalDates() {
            super(AttributeType.S);
        }

        @Override
        public void write(LocalDate value, AttributeSink sink) {
            sink.ascii(TimeText.date(value));
        }

        @Override
        public LocalDate read(AttributeSource source) {
            String text = source.string();
            try {
                return TimeParser.localDate(text);
            } catch (DateTimeException e) {
                throw unreadable(text, "a date such as 2026-01-31", e);
            }
        }
    }

    static final class LocalDateTimes extends StandardConverter<LocalDateTime> {
        static final AttributeConverter<LocalDateTime> INSTANCE = new LocalDateTimes();

        private LocalDateTimes() {
            super(AttributeType.S);
        }

        @Override
        public void write(LocalDateTime value, AttributeSink sink) {
            sink.ascii(TimeText.dateTime(value));
        }

        @Override
        public LocalDateTime read(AttributeSource source) {
            String text = source.string();
            try {
                return TimeParser.localDateTime(text);
            } catch (DateTimeException e) {
                throw unreadable(text, "a date and time such as 2026-01-31T08:15:30", e);
            }
        }
    }

    static final class LocalTimes extends StandardConverter<LocalTime> {
        static final AttributeConverter<LocalTime> INSTANCE = new LocalTimes();

        private LocalTimes() {
            super(AttributeType.S);
        }

        @Override
        public void write(LocalTime value, AttributeSink sink) {
            sink.ascii(TimeText.time(value));
        }

        @Override
        public LocalTime read(AttributeSource source) {
            String text = source.string();
            try {
                return TimeParser.localTime(text);
            } catch (DateTimeException e) {
                throw unreadable(text, "a time such as 08:15:30", e);
            }
        }
    }

    static final class YearMonths extends StandardConverter<YearMonth> {
        static final AttributeConverter<YearMonth> INSTANCE = new YearMonths();

        private YearMonths() {
            super(AttributeType.S);
        }

        @Override
        public void write(YearMonth value, AttributeSink sink) {
            sink.ascii(TimeText.yearMonth(value));
        }

        @Override
        public YearMonth read(AttributeSource source) {
            String text = source.string();
            try {
                return TimeParser.yearMonth(text);
            } catch (DateTimeException e) {
                throw unreadable(text, "a month such as 2026-01", e);
            }
        }
    }

    static final class OffsetDateTimes extends StandardConverter<OffsetDateTime> {
        static final AttributeConverter<OffsetDateTime> INSTANCE = new OffsetDateTimes();

        private OffsetDateTimes() {
            super(AttributeType.S);
        }

        @Override
        public void write(OffsetDateTime value, AttributeSink sink) {
            sink.string(TimeText.withOffset(value));
        }

        @Override
        public OffsetDateTime read(AttributeSource source) {
            String text = source.string();
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeException e) {
                throw unreadable(text, "a date and time such as 2026-01-31T08:15:30+01:00", e);
            }
        }
    }

    static final class ZonedDateTimes extends StandardConverter<ZonedDateTime> {
        static final AttributeConverter<ZonedDateTime> INSTANCE = new ZonedDateTimes();

        private ZonedDateTimes() {
            super(AttributeType.S);
        }

        @Override
        public void write(ZonedDateTime value, AttributeSink sink) {
            sink.string(TimeText.withZone(value));
        }

        @Override
        public ZonedDateTime read(AttributeSource source) {
            String text = source.string();
            try {
                return ZonedDateTime.parse(text);
            } catch (DateTimeException e) {
                throw unreadable(text, "a date and time such as 2026-01-31T08:15:30+01:00[Europe/Paris]", e);
            }
        }
    }
}
