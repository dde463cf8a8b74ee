package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Period;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;

/** The types that are stored as S, but for times. */
final class TextConverters {
    private TextConverters() {}

    static final class Strings extends StandardConverter<String> {
        static final AttributeConverter<String> INSTANCE = new Strings();

        private Strings() {
            super(AttributeType.S);
        }

        @Override
        public void write(String value, AttributeSink sink) {
            sink.string(value);
        }

        @Override
        public String read(AttributeSource source) {
            return source.string();
        }
    }

    static final class Characters extends StandardConverter<Character> {
        static final AttributeConverter<Character> INSTANCE = new Characters();

        private Characters() {
            super(AttributeType.S);
        }

        @Override
        public void write(Character value, AttributeSink sink) {
            char unit = value;
            if (Character.isSurrogate(unit)) {
                throw new IllegalArgumentException(
                        "U+" + Integer.toHexString(unit).toUpperCase(Locale.ROOT) + " is half of a surrogate pair");
            }
            sink.string(String.valueOf(unit));
        }

        @Override
        public Character read(AttributeSource source) {
            String text = source.string();
            if (text.length() != 1) {
                throw unreadable(text, "a single character", null);
            }
            return text.charAt(0);
        }
    }

    static final class Uuids extends StandardConverter<UUID> {
        static final AttributeConverter<UUID> INSTANCE = new Uuids();

        private Uuids() {
            super(AttributeType.S);
        }

        @Override
        public void write(UUID value, AttributeSink sink) {
            sink.ascii(UuidText.format(value));
        }

        @Override
        public UUID read(AttributeSource source) {
            String text = source.string();
            try {
                return UuidText.parse(text);
            } catch (IllegalArgumentException e) {
                throw unreadable(text, "a UUID such as 123e4567-e89b-12d3-a456-426614174000", e);
            }
        }
    }

    static final class ZoneIds extends StandardConverter<ZoneId> {
        static final AttributeConverter<ZoneId> INSTANCE = new ZoneIds();

        private ZoneIds() {
            super(AttributeType.S);
        }

        @Override
        public void write(ZoneId value, AttributeSink sink) {
            sink.string(value.getId());
        }

        @Override
        public ZoneId read(AttributeSource source) {
            String text = source.string();
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                throw unreadable(text, "a time zone such as Europe/Paris or +01:00", e);
            }
        }
    }

    static final class Periods extends StandardConverter<Period> {
        static final AttributeConverter<Period> INSTANCE = new Periods();

        private Periods() {
            super(AttributeType.S);
        }

        @Override
        public void write(Period value, AttributeSink sink) {
            sink.string(value.toString());
        }

        @Override
        public Period read(AttributeSource source) {
            String text = source.string();
            try {
                return Period.parse(text);
            } catch (DateTimeException e) {
                throw unreadable(text, "a period such as P1Y2M3D", e);
            }
        }
    }

    static final class Uris extends StandardConverter<URI> {
        static final AttributeConverter<URI> INSTANCE = new Uris();

        private Uris() {
            super(AttributeType.S);
        }

        @Override
        public void write(URI value, AttributeSink sink) {
            sink.string(value.toString());
        }

        @Override
        public URI read(AttributeSource source) {
            String text = source.string();
            try {
                return new URI(text);
            } catch (URISyntaxException e) {
                throw unreadable(text, "a URI: " + e.getReason() + " at index " + e.getIndex(), e);
            }
        }
    }

    static final class Locales extends StandardConverter<Locale> {
        static final AttributeConverter<Locale> INSTANCE = new Locales();

        private Locales() {
            super(AttributeType.S);
        }

        @Override
        public void write(Locale value, AttributeSink sink) {
            String tag = value.toLanguageTag();
            // The tag leaves out what does not fit into one, and would read back as another locale.
            if (!Locale.forLanguageTag(tag).equals(value)) {
                throw new IllegalArgumentException("the locale " + value + " is more than its language tag " + tag);
            }
            sink.string(tag);
        }

        @Override
        public Locale read(AttributeSource source) {
            String text = source.string();
            try {
                return new Locale.Builder().setLanguageTag(text).build();
            } catch (IllformedLocaleException e) {
                throw unreadable(text, "a language tag such as fr-CA", e);
            }
        }
    }

    static final class Currencies extends StandardConverter<Currency> {
        static final AttributeConverter<Currency> INSTANCE = new Currencies();

        private Currencies() {
            super(AttributeType.S);
        }

        @Override
        public void write(Currency value, AttributeSink sink) {
            sink.string(value.getCurrencyCode());
        }

        @Override
        public Currency read(AttributeSource source) {
            String text = source.string();
            try {
                return Currency.getInstance(text);
            } catch (IllegalArgumentException e) {
                throw unreadable(text, "a currency code such as EUR", e);
            }
        }
    }
}
