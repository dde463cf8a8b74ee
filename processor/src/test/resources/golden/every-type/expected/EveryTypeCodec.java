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

    static final AttributeConverter<Set<Integer>> NUMBERS_CONVERTER =
            StandardConverters.setOf(StandardConverters.intValue());

    static final AttributeConverter<Set<ByteBuffer>> BUFFERS_CONVERTER =
            StandardConverters.setOf(StandardConverters.byteBuffer());

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
        super("EveryType", ID);
    }

    @Override
    protected void writeAttributes(EveryType everyType, AttributeSink sink) {
        StandardConverters.byteBuffer().write(everyType.id(), sink.attribute(ID));
        sink.attribute(TRUTH).bool(everyType.truth());
        sink.attribute(TINY).number(everyType.tiny());
        sink.attribute(SMALL).number(everyType.small());
        sink.attribute(WHOLE).number(everyType.whole());
        sink.attribute(LARGE).number(everyType.large());
        StandardConverters.floatValue().write(everyType.single(), sink.attribute(SINGLE));
        sink.attribute(TWICE).number(everyType.twice());
        StandardConverters.charValue().write(everyType.letter(), sink.attribute(LETTER));
        sink.attribute(BOXED_TRUTH).bool(everyType.boxedTruth());
        sink.attribute(BOXED_TINY).number(everyType.boxedTiny());
        sink.attribute(BOXED_SMALL).number(everyType.boxedSmall());
        sink.attribute(BOXED_WHOLE).number(everyType.boxedWhole());
        sink.attribute(BOXED_LARGE).number(everyType.boxedLarge());
        StandardConverters.floatValue().write(everyType.boxedSingle(), sink.attribute(BOXED_SINGLE));
        sink.attribute(BOXED_TWICE).number(everyType.boxedTwice());
        StandardConverters.charValue().write(everyType.boxedLetter(), sink.attribute(BOXED_LETTER));
        sink.attribute(TEXT).string(everyType.text());
        sink.attribute(DECIMAL).number(everyType.decimal());
        StandardConverters.bigInteger().write(everyType.integer(), sink.attribute(INTEGER));
        StandardConverters.uuid().write(everyType.uuid(), sink.attribute(UUID));
        StandardConverters.instant().write(everyType.instant(), sink.attribute(INSTANT));
        StandardConverters.localDate().write(everyType.localDate(), sink.attribute(LOCAL_DATE));
        StandardConverters.localDateTime().write(everyType.localDateTime(), sink.attribute(LOCAL_DATE_TIME));
        StandardConverters.localTime().write(everyType.localTime(), sink.attribute(LOCAL_TIME));
        StandardConverters.offsetDateTime().write(everyType.offsetDateTime(), sink.attribute(OFFSET_DATE_TIME));
        StandardConverters.zonedDateTime().write(everyType.zonedDateTime(), sink.attribute(ZONED_DATE_TIME));
        StandardConverters.year().write(everyType.year(), sink.attribute(YEAR));
        StandardConverters.yearMonth().write(everyType.yearMonth(), sink.attribute(YEAR_MONTH));
        StandardConverters.zoneId().write(everyType.zoneId(), sink.attribute(ZONE_ID));
        StandardConverters.duration().write(everyType.duration(), sink.attribute(DURATION));
        StandardConverters.period().write(everyType.period(), sink.attribute(PERIOD));
        StandardConverters.uri().write(everyType.uri(), sink.attribute(URI));
        StandardConverters.locale().write(everyType.locale(), sink.attribute(LOCALE));
        StandardConverters.currency().write(everyType.currency(), sink.attribute(CURRENCY));
        sink.attribute(BYTES).binary(everyType.bytes());
        DAY_OF_WEEK_CONVERTER.write(everyType.day(), sink.attribute(DAY));
        if (isPresent(MAYBE_INSTANT, everyType.maybeInstant())) {
            StandardConverters.instant().write(everyType.maybeInstant().get(), sink.attribute(MAYBE_INSTANT));
        }
        if (isPresent(MAYBE_DAY, everyType.maybeDay())) {
            DAY_OF_WEEK_CONVERTER.write(everyType.maybeDay().get(), sink.attribute(MAYBE_DAY));
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
            MAYBE_LIST_CONVERTER.write(everyType.maybeList().get(), sink.attribute(MAYBE_LIST));
        }
        if (isPresent(STRINGS, everyType.strings())) {
            StandardConverters.stringSet().write(everyType.strings(), sink.attribute(STRINGS));
        }
        if (isPresent(NUMBERS, everyType.numbers())) {
            NUMBERS_CONVERTER.write(everyType.numbers(), sink.attribute(NUMBERS));
        }
        if (isPresent(BUFFERS, everyType.buffers())) {
            BUFFERS_CONVERTER.write(everyType.buffers(), sink.attribute(BUFFERS));
        }
        if (isPresent(DAYS, everyType.days())) {
            DAYS_CONVERTER.write(everyType.days(), sink.attribute(DAYS));
        }
        LIST_CONVERTER.write(everyType.list(), sink.attribute(LIST));
        DEEP_CONVERTER.write(everyType.deep(), sink.attribute(DEEP));
        MAP_CONVERTER.write(everyType.map(), sink.attribute(MAP));
        BY_DAY_CONVERTER.write(everyType.byDay(), sink.attribute(BY_DAY));
        BY_ID_CONVERTER.write(everyType.byId(), sink.attribute(BY_ID));
        if (isPresent(BY_NUMBER, everyType.byNumber())) {
            BY_NUMBER_CONVERTER.write(everyType.byNumber().get(), sink.attribute(BY_NUMBER));
        }
        MONEY_CONVERTER.write(everyType.price(), sink.attribute(PRICE));
        if (isPresent(DISCOUNT, everyType.discount())) {
            MONEY_CONVERTER.write(everyType.discount().get(), sink.attribute(DISCOUNT));
        }
        MONEY_CONVERTER.write(everyType.orderedPrice(), sink.attribute(ORDERED_PRICE));
        EveryType.LevelConverter.INSTANCE.write(everyType.level(), sink.attribute(LEVEL));
    }

    @Override
    protected EveryType readAttributes(AttributeSource source) {
        return new EveryType(
                StandardConverters.byteBuffer().read(source.at(ID)),
                source.at(TRUTH).bool(),
                StandardConverters.byteValue().read(source.at(TINY)),
                StandardConverters.shortValue().read(source.at(SMALL)),
                source.at(WHOLE).intNumber(),
                source.at(LARGE).longNumber(),
                StandardConverters.floatValue().read(source.at(SINGLE)),
                StandardConverters.doubleValue().read(source.at(TWICE)),
                StandardConverters.charValue().read(source.at(LETTER)),
                source.at(BOXED_TRUTH).bool(),
                StandardConverters.byteValue().read(source.at(BOXED_TINY)),
                StandardConverters.shortValue().read(source.at(BOXED_SMALL)),
                source.at(BOXED_WHOLE).intNumber(),
                source.at(BOXED_LARGE).longNumber(),
                StandardConverters.floatValue().read(source.at(BOXED_SINGLE)),
                StandardConverters.doubleValue().read(source.at(BOXED_TWICE)),
                StandardConverters.charValue().read(source.at(BOXED_LETTER)),
                source.at(TEXT).string(),
                source.at(DECIMAL).decimalNumber(),
                StandardConverters.bigInteger().read(source.at(INTEGER)),
                StandardConverters.uuid().read(source.at(UUID)),
                StandardConverters.instant().read(source.at(INSTANT)),
                StandardConverters.localDate().read(source.at(LOCAL_DATE)),
                StandardConverters.localDateTime().read(source.at(LOCAL_DATE_TIME)),
                StandardConverters.localTime().read(source.at(LOCAL_TIME)),
                StandardConverters.offsetDateTime().read(source.at(OFFSET_DATE_TIME)),
                StandardConverters.zonedDateTime().read(source.at(ZONED_DATE_TIME)),
                StandardConverters.year().read(source.at(YEAR)),
                StandardConverters.yearMonth().read(source.at(YEAR_MONTH)),
                StandardConverters.zoneId().read(source.at(ZONE_ID)),
                StandardConverters.duration().read(source.at(DURATION)),
                StandardConverters.period().read(source.at(PERIOD)),
                StandardConverters.uri().read(source.at(URI)),
                StandardConverters.locale().read(source.at(LOCALE)),
                StandardConverters.currency().read(source.at(CURRENCY)),
                source.at(BYTES).binary(),
                DAY_OF_WEEK_CONVERTER.read(source.at(DAY)),
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
                source.find(STRINGS) ? StandardConverters.stringSet().read(source) : Set.of(),
                source.find(NUMBERS) ? NUMBERS_CONVERTER.read(source) : Set.of(),
                source.find(BUFFERS) ? BUFFERS_CONVERTER.read(source) : Set.of(),
                source.find(DAYS) ? DAYS_CONVERTER.read(source) : Set.of(),
                LIST_CONVERTER.read(source.at(LIST)),
                DEEP_CONVERTER.read(source.at(DEEP)),
                MAP_CONVERTER.read(source.at(MAP)),
                BY_DAY_CONVERTER.read(source.at(BY_DAY)),
                BY_ID_CONVERTER.read(source.at(BY_ID)),
                source.find(BY_NUMBER) && !source.isNull()
                        ? Optional.of(BY_NUMBER_CONVERTER.read(source))
                        : Optional.empty(),
                MONEY_CONVERTER.read(source.at(PRICE)),
                source.find(DISCOUNT) && !source.isNull()
                        ? Optional.of(MONEY_CONVERTER.read(source))
                        : Optional.empty(),
                MONEY_CONVERTER.read(source.at(ORDERED_PRICE)),
                EveryType.LevelConverter.INSTANCE.read(source.at(LEVEL)),
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
        StandardConverters.byteBuffer().write(key.id(), sink.attribute(ID));
    }

    @Override
    protected EveryTypeKey readKey(AttributeSource source) {
        return new EveryTypeKey(StandardConverters.byteBuffer().read(source.at(ID)));
    }
}
