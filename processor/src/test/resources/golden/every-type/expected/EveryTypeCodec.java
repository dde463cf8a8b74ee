package types;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Writes a {@link EveryType} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class EveryTypeCodec extends EntityMapping<EveryType, EveryTypeKey> {
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName TRUTH = AttributeName.of("truth");
    static final AttributeName TINY = AttributeName.of("tiny");
    static final AttributeName SMALL = AttributeName.of("small");
    static final AttributeName WHOLE = AttributeName.of("whole");
    static final AttributeName LARGE = AttributeName.of("large");
    static final AttributeName SINGLE = AttributeName.of("single");
    static final AttributeName TWICE = AttributeName.of("twice");
    static final AttributeName LETTER = AttributeName.of("letter");
    static final AttributeName BOXED_TRUTH = AttributeName.of("boxedTruth");
    static final AttributeName BOXED_TINY = AttributeName.of("boxedTiny");
    static final AttributeName BOXED_SMALL = AttributeName.of("boxedSmall");
    static final AttributeName BOXED_WHOLE = AttributeName.of("boxedWhole");
    static final AttributeName BOXED_LARGE = AttributeName.of("boxedLarge");
    static final AttributeName BOXED_SINGLE = AttributeName.of("boxedSingle");
    static final AttributeName BOXED_TWICE = AttributeName.of("boxedTwice");
    static final AttributeName BOXED_LETTER = AttributeName.of("boxedLetter");
    static final AttributeName TEXT = AttributeName.of("text");
    static final AttributeName DECIMAL = AttributeName.of("decimal");
    static final AttributeName INTEGER = AttributeName.of("integer");
    static final AttributeName UUID = AttributeName.of("uuid");
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
    static final AttributeName URI = AttributeName.of("uri");
    static final AttributeName LOCALE = AttributeName.of("locale");
    static final AttributeName CURRENCY = AttributeName.of("currency");
    static final AttributeName BYTES = AttributeName.of("bytes");
    static final AttributeName DAY = AttributeName.of("day");
    static final AttributeName MAYBE_INSTANT = AttributeName.of("maybeInstant");
    static final AttributeName MAYBE_DAY = AttributeName.of("maybeDay");
    static final AttributeName MAYBE_INT = AttributeName.of("maybeInt");
    static final AttributeName MAYBE_LONG = AttributeName.of("maybeLong");
    static final AttributeName MAYBE_DOUBLE = AttributeName.of("maybeDouble");
    static final AttributeName NULLABLE_TEXT = AttributeName.of("nullableText");
    static final AttributeName NULLABLE_NUMBER = AttributeName.of("nullableNumber");
    static final AttributeName MAYBE_LIST = AttributeName.of("maybeList");
    static final AttributeName STRINGS = AttributeName.of("strings");
    static final AttributeName NUMBERS = AttributeName.of("numbers");
    static final AttributeName BUFFERS = AttributeName.of("buffers");
    static final AttributeName DAYS = AttributeName.of("days");
    static final AttributeName LIST = AttributeName.of("list");
    static final AttributeName DEEP = AttributeName.of("deep");
    static final AttributeName MAP = AttributeName.of("map");
    static final AttributeName BY_DAY = AttributeName.of("byDay");
    static final AttributeName BY_ID = AttributeName.of("byId");
    static final AttributeName BY_NUMBER = AttributeName.of("byNumber");
    static final AttributeName PRICE = AttributeName.of("price");
    static final AttributeName DISCOUNT = AttributeName.of("discount");
    static final AttributeName ORDERED_PRICE = AttributeName.of("orderedPrice");
    static final AttributeName LEVEL = AttributeName.of("level");

    /** The codec; it has no state of its own. */
    public static final EveryTypeCodec INSTANCE = new EveryTypeCodec();

    static final AttributeConverter<DayOfWeek> DAY_OF_WEEK_CONVERTER = StandardConverters.enumOf(DayOfWeek.values());

    static final AttributeConverter<EveryType.Money> MONEY_CONVERTER = new EveryType.Money.Converter();

    static final AttributeConverter<List<String>> MAYBE_LIST_CONVERTER =
            StandardConverters.listOf(StandardConverters.string());

    static final AttributeConverter<Set<String>> STRINGS_CONVERTER =
            StandardConverters.setOf(StandardConverters.string(), AttributeType.SS);

    static final AttributeConverter<Set<Integer>> NUMBERS_CONVERTER =
            StandardConverters.setOf(StandardConverters.intValue(), AttributeType.NS);

    static final AttributeConverter<Set<ByteBuffer>> BUFFERS_CONVERTER =
            StandardConverters.setOf(StandardConverters.byteBuffer(), AttributeType.BS);

    static final AttributeConverter<Set<DayOfWeek>> DAYS_CONVERTER =
            StandardConverters.setOf(DAY_OF_WEEK_CONVERTER, AttributeType.SS);

    static final AttributeConverter<List<Integer>> LIST_CONVERTER =
            StandardConverters.listOf(StandardConverters.intValue());

    static final AttributeConverter<List<Map<String, List<Set<DayOfWeek>>>>> DEEP_CONVERTER = StandardConverters.listOf(
            StandardConverters.mapOf(
                    StandardConverters.listOf(StandardConverters.setOf(DAY_OF_WEEK_CONVERTER, AttributeType.SS))));

    static final AttributeConverter<Map<String, BigDecimal>> MAP_CONVERTER =
            StandardConverters.mapOf(StandardConverters.bigDecimal());

    static final AttributeConverter<Map<DayOfWeek, Integer>> BY_DAY_CONVERTER =
            StandardConverters.mapOf(DAY_OF_WEEK_CONVERTER, StandardConverters.intValue());

    static final AttributeConverter<Map<UUID, List<String>>> BY_ID_CONVERTER =
            StandardConverters.mapOf(StandardConverters.uuid(), StandardConverters.listOf(StandardConverters.string()));

    static final AttributeConverter<Map<Integer, String>> BY_NUMBER_CONVERTER =
            StandardConverters.mapOf(StandardConverters.intValue(), StandardConverters.string());

    private EveryTypeCodec() {
        super("EveryType", List.of(ID));
    }

    @Override
    protected void writeAttributes(EveryType everyType, AttributeSink sink) {
        sink.attribute(ID);
        StandardConverters.byteBuffer().write(everyType.id(), sink);
        sink.attribute(TRUTH).bool(everyType.truth());
        sink.attribute(TINY).number(everyType.tiny());
        sink.attribute(SMALL).number(everyType.small());
        sink.attribute(WHOLE).number(everyType.whole());
        sink.attribute(LARGE).number(everyType.large());
        sink.attribute(SINGLE);
        StandardConverters.floatValue().write(everyType.single(), sink);
        sink.attribute(TWICE).number(everyType.twice());
        sink.attribute(LETTER);
        StandardConverters.charValue().write(everyType.letter(), sink);
        sink.attribute(BOXED_TRUTH).bool(everyType.boxedTruth());
        sink.attribute(BOXED_TINY).number(everyType.boxedTiny());
        sink.attribute(BOXED_SMALL).number(everyType.boxedSmall());
        sink.attribute(BOXED_WHOLE).number(everyType.boxedWhole());
        sink.attribute(BOXED_LARGE).number(everyType.boxedLarge());
        sink.attribute(BOXED_SINGLE);
        StandardConverters.floatValue().write(everyType.boxedSingle(), sink);
        sink.attribute(BOXED_TWICE).number(everyType.boxedTwice());
        sink.attribute(BOXED_LETTER);
        StandardConverters.charValue().write(everyType.boxedLetter(), sink);
        sink.attribute(TEXT).string(everyType.text());
        sink.attribute(DECIMAL).number(everyType.decimal());
        sink.attribute(INTEGER);
        StandardConverters.bigInteger().write(everyType.integer(), sink);
        sink.attribute(UUID);
        StandardConverters.uuid().write(everyType.uuid(), sink);
        sink.attribute(INSTANT);
        StandardConverters.instant().write(everyType.instant(), sink);
        sink.attribute(LOCAL_DATE);
        StandardConverters.localDate().write(everyType.localDate(), sink);
        sink.attribute(LOCAL_DATE_TIME);
        StandardConverters.localDateTime().write(everyType.localDateTime(), sink);
        sink.attribute(LOCAL_TIME);
        StandardConverters.localTime().write(everyType.localTime(), sink);
        sink.attribute(OFFSET_DATE_TIME);
        StandardConverters.offsetDateTime().write(everyType.offsetDateTime(), sink);
        sink.attribute(ZONED_DATE_TIME);
        StandardConverters.zonedDateTime().write(everyType.zonedDateTime(), sink);
        sink.attribute(YEAR);
        StandardConverters.year().write(everyType.year(), sink);
        sink.attribute(YEAR_MONTH);
        StandardConverters.yearMonth().write(everyType.yearMonth(), sink);
        sink.attribute(ZONE_ID);
        StandardConverters.zoneId().write(everyType.zoneId(), sink);
        sink.attribute(DURATION);
        StandardConverters.duration().write(everyType.duration(), sink);
        sink.attribute(PERIOD);
        StandardConverters.period().write(everyType.period(), sink);
        sink.attribute(URI);
        StandardConverters.uri().write(everyType.uri(), sink);
        sink.attribute(LOCALE);
        StandardConverters.locale().write(everyType.locale(), sink);
        sink.attribute(CURRENCY);
        StandardConverters.currency().write(everyType.currency(), sink);
        sink.attribute(BYTES).binary(everyType.bytes());
        sink.attribute(DAY);
        DAY_OF_WEEK_CONVERTER.write(everyType.day(), sink);
        if (isPresent(MAYBE_INSTANT, everyType.maybeInstant())) {
            sink.attribute(MAYBE_INSTANT);
            StandardConverters.instant().write(everyType.maybeInstant().get(), sink);
        }
        if (isPresent(MAYBE_DAY, everyType.maybeDay())) {
            sink.attribute(MAYBE_DAY);
            DAY_OF_WEEK_CONVERTER.write(everyType.maybeDay().get(), sink);
        }
        if (isPresent(MAYBE_INT, everyType.maybeInt())) {
            sink.attribute(MAYBE_INT).number(everyType.maybeInt().getAsInt());
        }
        if (isPresent(MAYBE_LONG, everyType.maybeLong())) {
            sink.attribute(MAYBE_LONG).number(everyType.maybeLong().getAsLong());
        }
        if (isPresent(MAYBE_DOUBLE, everyType.maybeDouble())) {
            sink.attribute(MAYBE_DOUBLE).number(everyType.maybeDouble().getAsDouble());
        }
        if (everyType.nullableText() != null) {
            sink.attribute(NULLABLE_TEXT).string(everyType.nullableText());
        }
        if (everyType.nullableNumber() != null) {
            sink.attribute(NULLABLE_NUMBER).number(everyType.nullableNumber());
        }
        if (isPresent(MAYBE_LIST, everyType.maybeList())) {
            sink.attribute(MAYBE_LIST);
            MAYBE_LIST_CONVERTER.write(everyType.maybeList().get(), sink);
        }
        if (isPresent(STRINGS, everyType.strings())) {
            sink.attribute(STRINGS);
            STRINGS_CONVERTER.write(everyType.strings(), sink);
        }
        if (isPresent(NUMBERS, everyType.numbers())) {
            sink.attribute(NUMBERS);
            NUMBERS_CONVERTER.write(everyType.numbers(), sink);
        }
        if (isPresent(BUFFERS, everyType.buffers())) {
            sink.attribute(BUFFERS);
            BUFFERS_CONVERTER.write(everyType.buffers(), sink);
        }
        if (isPresent(DAYS, everyType.days())) {
            sink.attribute(DAYS);
            DAYS_CONVERTER.write(everyType.days(), sink);
        }
        sink.attribute(LIST);
        LIST_CONVERTER.write(everyType.list(), sink);
        sink.attribute(DEEP);
        DEEP_CONVERTER.write(everyType.deep(), sink);
        sink.attribute(MAP);
        MAP_CONVERTER.write(everyType.map(), sink);
        sink.attribute(BY_DAY);
        BY_DAY_CONVERTER.write(everyType.byDay(), sink);
        sink.attribute(BY_ID);
        BY_ID_CONVERTER.write(everyType.byId(), sink);
        if (isPresent(BY_NUMBER, everyType.byNumber())) {
            sink.attribute(BY_NUMBER);
            BY_NUMBER_CONVERTER.write(everyType.byNumber().get(), sink);
        }
        sink.attribute(PRICE);
        MONEY_CONVERTER.write(everyType.price(), sink);
        if (isPresent(DISCOUNT, everyType.discount())) {
            sink.attribute(DISCOUNT);
            MONEY_CONVERTER.write(everyType.discount().get(), sink);
        }
        sink.attribute(ORDERED_PRICE);
        MONEY_CONVERTER.write(everyType.orderedPrice(), sink);
        sink.attribute(LEVEL);
        EveryType.LevelConverter.INSTANCE.write(everyType.level(), sink);
    }

    @Override
    protected EveryType readAttributes(AttributeSource source) {
        return new EveryType(
                source.find(ID) ? StandardConverters.byteBuffer().read(source) : missing(ID),
                source.find(TRUTH) ? source.bool() : missing(TRUTH),
                source.find(TINY) ? StandardConverters.byteValue().read(source) : missing(TINY),
                source.find(SMALL) ? StandardConverters.shortValue().read(source) : missing(SMALL),
                intNumber(source, WHOLE),
                longNumber(source, LARGE),
                source.find(SINGLE) ? StandardConverters.floatValue().read(source) : missing(SINGLE),
                source.find(TWICE) ? StandardConverters.doubleValue().read(source) : missing(TWICE),
                source.find(LETTER) ? StandardConverters.charValue().read(source) : missing(LETTER),
                source.find(BOXED_TRUTH) ? source.bool() : missing(BOXED_TRUTH),
                source.find(BOXED_TINY) ? StandardConverters.byteValue().read(source) : missing(BOXED_TINY),
                source.find(BOXED_SMALL) ? StandardConverters.shortValue().read(source) : missing(BOXED_SMALL),
                intNumber(source, BOXED_WHOLE),
                longNumber(source, BOXED_LARGE),
                source.find(BOXED_SINGLE) ? StandardConverters.floatValue().read(source) : missing(BOXED_SINGLE),
                source.find(BOXED_TWICE) ? StandardConverters.doubleValue().read(source) : missing(BOXED_TWICE),
                source.find(BOXED_LETTER) ? StandardConverters.charValue().read(source) : missing(BOXED_LETTER),
                string(source, TEXT),
                source.find(DECIMAL) ? source.decimalNumber() : missing(DECIMAL),
                source.find(INTEGER) ? StandardConverters.bigInteger().read(source) : missing(INTEGER),
                source.find(UUID) ? StandardConverters.uuid().read(source) : missing(UUID),
                source.find(INSTANT) ? StandardConverters.instant().read(source) : missing(INSTANT),
                source.find(LOCAL_DATE) ? StandardConverters.localDate().read(source) : missing(LOCAL_DATE),
                source.find(LOCAL_DATE_TIME)
                        ? StandardConverters.localDateTime().read(source)
                        : missing(LOCAL_DATE_TIME),
                source.find(LOCAL_TIME) ? StandardConverters.localTime().read(source) : missing(LOCAL_TIME),
                source.find(OFFSET_DATE_TIME)
                        ? StandardConverters.offsetDateTime().read(source)
                        : missing(OFFSET_DATE_TIME),
                source.find(ZONED_DATE_TIME)
                        ? StandardConverters.zonedDateTime().read(source)
                        : missing(ZONED_DATE_TIME),
                source.find(YEAR) ? StandardConverters.year().read(source) : missing(YEAR),
                source.find(YEAR_MONTH) ? StandardConverters.yearMonth().read(source) : missing(YEAR_MONTH),
                source.find(ZONE_ID) ? StandardConverters.zoneId().read(source) : missing(ZONE_ID),
                source.find(DURATION) ? StandardConverters.duration().read(source) : missing(DURATION),
                source.find(PERIOD) ? StandardConverters.period().read(source) : missing(PERIOD),
                source.find(URI) ? StandardConverters.uri().read(source) : missing(URI),
                source.find(LOCALE) ? StandardConverters.locale().read(source) : missing(LOCALE),
                source.find(CURRENCY) ? StandardConverters.currency().read(source) : missing(CURRENCY),
                source.find(BYTES) ? source.binary() : missing(BYTES),
                source.find(DAY) ? DAY_OF_WEEK_CONVERTER.read(source) : missing(DAY),
                source.find(MAYBE_INSTANT) && !source.isNull()
                        ? Optional.of(StandardConverters.instant().read(source))
                        : Optional.empty(),
                source.find(MAYBE_DAY) && !source.isNull()
                        ? Optional.of(DAY_OF_WEEK_CONVERTER.read(source))
                        : Optional.empty(),
                source.find(MAYBE_INT) && !source.isNull() ? OptionalInt.of(source.intNumber()) : OptionalInt.empty(),
                source.find(MAYBE_LONG) && !source.isNull()
                        ? OptionalLong.of(source.longNumber())
                        : OptionalLong.empty(),
                source.find(MAYBE_DOUBLE) && !source.isNull()
                        ? OptionalDouble.of(StandardConverters.doubleValue().read(source))
                        : OptionalDouble.empty(),
                source.find(NULLABLE_TEXT) && !source.isNull() ? source.string() : null,
                source.find(NULLABLE_NUMBER) && !source.isNull() ? source.intNumber() : null,
                source.find(MAYBE_LIST) && !source.isNull()
                        ? Optional.of(MAYBE_LIST_CONVERTER.read(source))
                        : Optional.empty(),
                source.find(STRINGS) ? STRINGS_CONVERTER.read(source) : Set.of(),
                source.find(NUMBERS) ? NUMBERS_CONVERTER.read(source) : Set.of(),
                source.find(BUFFERS) ? BUFFERS_CONVERTER.read(source) : Set.of(),
                source.find(DAYS) ? DAYS_CONVERTER.read(source) : Set.of(),
                source.find(LIST) ? LIST_CONVERTER.read(source) : missing(LIST),
                source.find(DEEP) ? DEEP_CONVERTER.read(source) : missing(DEEP),
                source.find(MAP) ? MAP_CONVERTER.read(source) : missing(MAP),
                source.find(BY_DAY) ? BY_DAY_CONVERTER.read(source) : missing(BY_DAY),
                source.find(BY_ID) ? BY_ID_CONVERTER.read(source) : missing(BY_ID),
                source.find(BY_NUMBER) && !source.isNull()
                        ? Optional.of(BY_NUMBER_CONVERTER.read(source))
                        : Optional.empty(),
                source.find(PRICE) ? MONEY_CONVERTER.read(source) : missing(PRICE),
                source.find(DISCOUNT) && !source.isNull()
                        ? Optional.of(MONEY_CONVERTER.read(source))
                        : Optional.empty(),
                source.find(ORDERED_PRICE) ? MONEY_CONVERTER.read(source) : missing(ORDERED_PRICE),
                source.find(LEVEL) ? EveryType.LevelConverter.INSTANCE.read(source) : missing(LEVEL),
                (byte) 0,
                0,
                0,
                (char) 0,
                false,
                null,
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                Set.of(),
                Map.of());
    }

    @Override
    public EveryTypeKey keyOf(EveryType everyType) {
        return new EveryTypeKey(everyType.id());
    }

    @Override
    protected void writeKey(EveryTypeKey key, AttributeSink sink) {
        sink.attribute(ID);
        StandardConverters.byteBuffer().write(key.id(), sink);
    }

    @Override
    protected EveryTypeKey readKey(AttributeSource source) {
        return new EveryTypeKey(source.find(ID) ? StandardConverters.byteBuffer().read(source) : missing(ID));
    }
}
