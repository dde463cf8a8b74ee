package types;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
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
import java.util.Locale;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Writes a {@link EveryDefault} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class EveryDefaultCodec extends ItemCodec<EveryDefault> {
    /** The codec; it has no state of its own. */
    public static final EveryDefaultCodec INSTANCE = new EveryDefaultCodec();

    static final AttributeName TRUTH = AttributeName.of("truth");
    static final AttributeName TINY = AttributeName.of("tiny");
    static final AttributeName SMALL = AttributeName.of("small");
    static final AttributeName WHOLE = AttributeName.of("whole");
    static final AttributeName LARGE = AttributeName.of("large");
    static final AttributeName SINGLE = AttributeName.of("single");
    static final AttributeName TWICE = AttributeName.of("twice");
    static final AttributeName LETTER = AttributeName.of("letter");
    static final AttributeName TEXT = AttributeName.of("text");
    static final AttributeName DECIMAL = AttributeName.of("decimal");
    static final AttributeName INTEGER = AttributeName.of("integer");
    static final AttributeName UUID_ATTRIBUTE = AttributeName.of("uuid");
    static final AttributeName INSTANT = AttributeName.of("instant");
    static final AttributeName LOCAL_DATE = AttributeName.of("localDate");
    static final AttributeName LOCAL_DATE_TIME = AttributeName.of("localDateTime");
    static final AttributeName LOCAL_TIME = AttributeName.of("localTime");
    static final AttributeName OFFSET_DATE_TIME = AttributeName.of("offsetDateTime");
    static final AttributeName ZONED_DATE_TIME = AttributeName.of("zonedDateTime");
    static final AttributeName YEAR = AttributeName.of("year");
    static final AttributeName YEAR_MONTH = AttributeName.of("yearMonth");
    static final AttributeName ZONE_ID = AttributeName.of("zoneId");
    static final AttributeName DURATION = AttributeName.of("duration");
    static final AttributeName PERIOD = AttributeName.of("period");
    static final AttributeName URI_ATTRIBUTE = AttributeName.of("uri");
    static final AttributeName LOCALE = AttributeName.of("locale");
    static final AttributeName CURRENCY = AttributeName.of("currency");
    static final AttributeName DAY = AttributeName.of("day");

    static final AttributeConverter<DayOfWeek> DAY_OF_WEEK_CONVERTER = StandardConverters.enumOf(DayOfWeek.values());

    private EveryDefaultCodec() {
        super("EveryDefault");
    }

    @Override
    protected void writeAttributes(EveryDefault everyDefault, AttributeSink sink) {
        sink.attribute(TRUTH).bool(everyDefault.truth());
        sink.attribute(TINY).number(everyDefault.tiny());
        sink.attribute(SMALL).number(everyDefault.small());
        sink.attribute(WHOLE).number(everyDefault.whole());
        sink.attribute(LARGE).number(everyDefault.large());
        StandardConverters.floatValue().write(everyDefault.single(), sink.attribute(SINGLE));
        sink.attribute(TWICE).number(everyDefault.twice());
        StandardConverters.charValue().write(everyDefault.letter(), sink.attribute(LETTER));
        sink.attribute(TEXT).string(everyDefault.text());
        sink.attribute(DECIMAL).number(everyDefault.decimal());
        StandardConverters.bigInteger().write(everyDefault.integer(), sink.attribute(INTEGER));
        StandardConverters.uuid().write(everyDefault.uuid(), sink.attribute(UUID_ATTRIBUTE));
        StandardConverters.instant().write(everyDefault.instant(), sink.attribute(INSTANT));
        StandardConverters.localDate().write(everyDefault.localDate(), sink.attribute(LOCAL_DATE));
        StandardConverters.localDateTime().write(everyDefault.localDateTime(), sink.attribute(LOCAL_DATE_TIME));
        StandardConverters.localTime().write(everyDefault.localTime(), sink.attribute(LOCAL_TIME));
        StandardConverters.offsetDateTime().write(everyDefault.offsetDateTime(), sink.attribute(OFFSET_DATE_TIME));
        StandardConverters.zonedDateTime().write(everyDefault.zonedDateTime(), sink.attribute(ZONED_DATE_TIME));
        StandardConverters.year().write(everyDefault.year(), sink.attribute(YEAR));
        StandardConverters.yearMonth().write(everyDefault.yearMonth(), sink.attribute(YEAR_MONTH));
        StandardConverters.zoneId().write(everyDefault.zoneId(), sink.attribute(ZONE_ID));
        StandardConverters.duration().write(everyDefault.duration(), sink.attribute(DURATION));
        StandardConverters.period().write(everyDefault.period(), sink.attribute(PERIOD));
        StandardConverters.uri().write(everyDefault.uri(), sink.attribute(URI_ATTRIBUTE));
        StandardConverters.locale().write(everyDefault.locale(), sink.attribute(LOCALE));
        StandardConverters.currency().write(everyDefault.currency(), sink.attribute(CURRENCY));
        DAY_OF_WEEK_CONVERTER.write(everyDefault.day(), sink.attribute(DAY));
    }

    @Override
    protected EveryDefault readAttributes(AttributeSource source) {
        return new EveryDefault(
                source.find(TRUTH) ? source.bool() : true,
                source.find(TINY) ? StandardConverters.byteValue().read(source) : (byte) -1,
                source.find(SMALL) ? StandardConverters.shortValue().read(source) : (short) -1,
                source.find(WHOLE) ? source.intNumber() : -1,
                source.find(LARGE) ? source.longNumber() : -1L,
                source.find(SINGLE) ? StandardConverters.floatValue().read(source) : -1.5f,
                source.find(TWICE) ? StandardConverters.doubleValue().read(source) : 1.0E300,
                source.find(LETTER) ? StandardConverters.charValue().read(source) : (char) 39,
                source.find(TEXT) ? source.string() : "$T \"quoted\" \\ \u0001",
                source.find(DECIMAL) ? source.decimalNumber() : new BigDecimal("1.10"),
                source.find(INTEGER)
                        ? StandardConverters.bigInteger().read(source)
                        : new BigInteger("12345678901234567890"),
                source.find(UUID_ATTRIBUTE)
                        ? StandardConverters.uuid().read(source)
                        : UUID.fromString("018f0000-0000-7000-8000-000000000000"),
                source.find(INSTANT)
                        ? StandardConverters.instant().read(source)
                        : Instant.parse("2026-01-31T08:15:30Z"),
                source.find(LOCAL_DATE) ? StandardConverters.localDate().read(source) : LocalDate.parse("2026-01-31"),
                source.find(LOCAL_DATE_TIME)
                        ? StandardConverters.localDateTime().read(source)
                        : LocalDateTime.parse("2026-01-31T08:15:30"),
                source.find(LOCAL_TIME) ? StandardConverters.localTime().read(source) : LocalTime.parse("08:15:30"),
                source.find(OFFSET_DATE_TIME)
                        ? StandardConverters.offsetDateTime().read(source)
                        : OffsetDateTime.parse("2026-01-31T08:15:30+01:00"),
                source.find(ZONED_DATE_TIME)
                        ? StandardConverters.zonedDateTime().read(source)
                        : ZonedDateTime.parse("2026-01-31T08:15:30+01:00[Europe/Paris]"),
                source.find(YEAR) ? StandardConverters.year().read(source) : Year.parse("2026"),
                source.find(YEAR_MONTH) ? StandardConverters.yearMonth().read(source) : YearMonth.parse("2026-01"),
                source.find(ZONE_ID) ? StandardConverters.zoneId().read(source) : ZoneId.of("Europe/Paris"),
                source.find(DURATION) ? StandardConverters.duration().read(source) : Duration.parse("PT1H"),
                source.find(PERIOD) ? StandardConverters.period().read(source) : Period.parse("P1M"),
                source.find(URI_ATTRIBUTE) ? StandardConverters.uri().read(source) : URI.create("https://example.com/"),
                source.find(LOCALE) ? StandardConverters.locale().read(source) : Locale.forLanguageTag("pt-BR"),
                source.find(CURRENCY) ? StandardConverters.currency().read(source) : Currency.getInstance("EUR"),
                source.find(DAY) ? DAY_OF_WEEK_CONVERTER.read(source) : DayOfWeek.MONDAY);
    }
}
