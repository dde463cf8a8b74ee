package types;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.BinaryAttribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.DocumentPath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The attributes of an {@link EveryType}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class EveryTypeAttributes extends EntityAttributes implements EveryTypeRepository.ByIdAttributes {
    static final EveryTypeAttributes INSTANCE = new EveryTypeAttributes();

    /** Attribute {@code id}. */
    public static final BinaryAttribute<ByteBuffer> ID =
            new BinaryAttribute<>(EveryTypeCodec.ID, StandardConverters.byteBuffer());

    /** Attribute {@code truth}. */
    public static final Attribute<Boolean> TRUTH =
            new Attribute<>(EveryTypeCodec.TRUTH, StandardConverters.booleanValue());

    /** Attribute {@code tiny}. */
    public static final NumberAttribute<Byte> TINY =
            new NumberAttribute<>(EveryTypeCodec.TINY, StandardConverters.byteValue());

    /** Attribute {@code small}. */
    public static final NumberAttribute<Short> SMALL =
            new NumberAttribute<>(EveryTypeCodec.SMALL, StandardConverters.shortValue());

    /** Attribute {@code whole}. */
    public static final NumberAttribute<Integer> WHOLE =
            new NumberAttribute<>(EveryTypeCodec.WHOLE, StandardConverters.intValue());

    /** Attribute {@code large}. */
    public static final NumberAttribute<Long> LARGE =
            new NumberAttribute<>(EveryTypeCodec.LARGE, StandardConverters.longValue());

    /** Attribute {@code single}. */
    public static final NumberAttribute<Float> SINGLE =
            new NumberAttribute<>(EveryTypeCodec.SINGLE, StandardConverters.floatValue());

    /** Attribute {@code twice}. */
    public static final NumberAttribute<Double> TWICE =
            new NumberAttribute<>(EveryTypeCodec.TWICE, StandardConverters.doubleValue());

    /** Attribute {@code letter}. */
    public static final OrderedAttribute<Character> LETTER =
            new OrderedAttribute<>(EveryTypeCodec.LETTER, StandardConverters.charValue());

    /** Attribute {@code boxedTruth}. */
    public static final Attribute<Boolean> BOXED_TRUTH =
            new Attribute<>(EveryTypeCodec.BOXED_TRUTH, StandardConverters.booleanValue());

    /** Attribute {@code boxedTiny}. */
    public static final NumberAttribute<Byte> BOXED_TINY =
            new NumberAttribute<>(EveryTypeCodec.BOXED_TINY, StandardConverters.byteValue());

    /** Attribute {@code boxedSmall}. */
    public static final NumberAttribute<Short> BOXED_SMALL =
            new NumberAttribute<>(EveryTypeCodec.BOXED_SMALL, StandardConverters.shortValue());

    /** Attribute {@code boxedWhole}. */
    public static final NumberAttribute<Integer> BOXED_WHOLE =
            new NumberAttribute<>(EveryTypeCodec.BOXED_WHOLE, StandardConverters.intValue());

    /** Attribute {@code boxedLarge}. */
    public static final NumberAttribute<Long> BOXED_LARGE =
            new NumberAttribute<>(EveryTypeCodec.BOXED_LARGE, StandardConverters.longValue());

    /** Attribute {@code boxedSingle}. */
    public static final NumberAttribute<Float> BOXED_SINGLE =
            new NumberAttribute<>(EveryTypeCodec.BOXED_SINGLE, StandardConverters.floatValue());

    /** Attribute {@code boxedTwice}. */
    public static final NumberAttribute<Double> BOXED_TWICE =
            new NumberAttribute<>(EveryTypeCodec.BOXED_TWICE, StandardConverters.doubleValue());

    /** Attribute {@code boxedLetter}. */
    public static final OrderedAttribute<Character> BOXED_LETTER =
            new OrderedAttribute<>(EveryTypeCodec.BOXED_LETTER, StandardConverters.charValue());

    /** Attribute {@code text}. */
    public static final StringAttribute TEXT = new StringAttribute(EveryTypeCodec.TEXT);

    /** Attribute {@code decimal}. */
    public static final NumberAttribute<BigDecimal> DECIMAL =
            new NumberAttribute<>(EveryTypeCodec.DECIMAL, StandardConverters.bigDecimal());

    /** Attribute {@code integer}. */
    public static final NumberAttribute<BigInteger> INTEGER =
            new NumberAttribute<>(EveryTypeCodec.INTEGER, StandardConverters.bigInteger());

    /** Attribute {@code uuid}. */
    public static final OrderedAttribute<UUID> UUID =
            new OrderedAttribute<>(EveryTypeCodec.UUID, StandardConverters.uuid());

    /** Attribute {@code instant}. */
    public static final OrderedAttribute<Instant> INSTANT =
            new OrderedAttribute<>(EveryTypeCodec.INSTANT, StandardConverters.instant());

    /** Attribute {@code localDate}. */
    public static final OrderedAttribute<LocalDate> LOCAL_DATE =
            new OrderedAttribute<>(EveryTypeCodec.LOCAL_DATE, StandardConverters.localDate());

    /** Attribute {@code localDateTime}. */
    public static final OrderedAttribute<LocalDateTime> LOCAL_DATE_TIME =
            new OrderedAttribute<>(EveryTypeCodec.LOCAL_DATE_TIME, StandardConverters.localDateTime());

    /** Attribute {@code localTime}. */
    public static final OrderedAttribute<LocalTime> LOCAL_TIME =
            new OrderedAttribute<>(EveryTypeCodec.LOCAL_TIME, StandardConverters.localTime());

    /** Attribute {@code offsetDateTime}. */
    public static final Attribute<OffsetDateTime> OFFSET_DATE_TIME =
            new Attribute<>(EveryTypeCodec.OFFSET_DATE_TIME, StandardConverters.offsetDateTime());

    /** Attribute {@code zonedDateTime}. */
    public static final Attribute<ZonedDateTime> ZONED_DATE_TIME =
            new Attribute<>(EveryTypeCodec.ZONED_DATE_TIME, StandardConverters.zonedDateTime());

    /** Attribute {@code year}. */
    public static final NumberAttribute<Year> YEAR =
            new NumberAttribute<>(EveryTypeCodec.YEAR, StandardConverters.year());

    /** Attribute {@code yearMonth}. */
    public static final OrderedAttribute<YearMonth> YEAR_MONTH =
            new OrderedAttribute<>(EveryTypeCodec.YEAR_MONTH, StandardConverters.yearMonth());

    /** Attribute {@code zoneId}. */
    public static final Attribute<ZoneId> ZONE_ID =
            new Attribute<>(EveryTypeCodec.ZONE_ID, StandardConverters.zoneId());

    /** Attribute {@code duration}. */
    public static final NumberAttribute<Duration> DURATION =
            new NumberAttribute<>(EveryTypeCodec.DURATION, StandardConverters.duration());

    /** Attribute {@code period}. */
    public static final Attribute<Period> PERIOD = new Attribute<>(EveryTypeCodec.PERIOD, StandardConverters.period());

    /** Attribute {@code uri}. */
    public static final Attribute<URI> URI = new Attribute<>(EveryTypeCodec.URI, StandardConverters.uri());

    /** Attribute {@code locale}. */
    public static final Attribute<Locale> LOCALE = new Attribute<>(EveryTypeCodec.LOCALE, StandardConverters.locale());

    /** Attribute {@code currency}. */
    public static final Attribute<Currency> CURRENCY =
            new Attribute<>(EveryTypeCodec.CURRENCY, StandardConverters.currency());

    /** Attribute {@code bytes}. */
    public static final BinaryAttribute<byte[]> BYTES =
            new BinaryAttribute<>(EveryTypeCodec.BYTES, StandardConverters.bytes());

    /** Attribute {@code day}. */
    public static final Attribute<DayOfWeek> DAY =
            new Attribute<>(EveryTypeCodec.DAY, EveryTypeCodec.DAY_OF_WEEK_CONVERTER);

    /** Attribute {@code maybeInstant}. */
    public static final OrderedAttribute<Instant> MAYBE_INSTANT =
            new OrderedAttribute<>(EveryTypeCodec.MAYBE_INSTANT, StandardConverters.instant());

    /** Attribute {@code maybeDay}. */
    public static final Attribute<DayOfWeek> MAYBE_DAY =
            new Attribute<>(EveryTypeCodec.MAYBE_DAY, EveryTypeCodec.DAY_OF_WEEK_CONVERTER);

    /** Attribute {@code maybeInt}. */
    public static final NumberAttribute<Integer> MAYBE_INT =
            new NumberAttribute<>(EveryTypeCodec.MAYBE_INT, StandardConverters.intValue());

    /** Attribute {@code maybeLong}. */
    public static final NumberAttribute<Long> MAYBE_LONG =
            new NumberAttribute<>(EveryTypeCodec.MAYBE_LONG, StandardConverters.longValue());

    /** Attribute {@code maybeDouble}. */
    public static final NumberAttribute<Double> MAYBE_DOUBLE =
            new NumberAttribute<>(EveryTypeCodec.MAYBE_DOUBLE, StandardConverters.doubleValue());

    /** Attribute {@code nullableText}. */
    public static final StringAttribute NULLABLE_TEXT = new StringAttribute(EveryTypeCodec.NULLABLE_TEXT);

    /** Attribute {@code nullableNumber}. */
    public static final NumberAttribute<Integer> NULLABLE_NUMBER =
            new NumberAttribute<>(EveryTypeCodec.NULLABLE_NUMBER, StandardConverters.intValue());

    /** Attribute {@code maybeList}. */
    public static final ListAttribute<String, StringAttribute> MAYBE_LIST = new ListAttribute<>(
            DocumentPath.of(EveryTypeCodec.MAYBE_LIST), StandardConverters.string(), StringAttribute::new);

    /** Attribute {@code strings}. */
    public static final SetAttribute<String> STRINGS =
            new SetAttribute<>(EveryTypeCodec.STRINGS, StandardConverters.string());

    /** Attribute {@code numbers}. */
    public static final SetAttribute<Integer> NUMBERS =
            new SetAttribute<>(EveryTypeCodec.NUMBERS, StandardConverters.intValue());

    /** Attribute {@code buffers}. */
    public static final SetAttribute<ByteBuffer> BUFFERS =
            new SetAttribute<>(EveryTypeCodec.BUFFERS, StandardConverters.byteBuffer());

    /** Attribute {@code days}. */
    public static final SetAttribute<DayOfWeek> DAYS = new SetAttribute<>(
            DocumentPath.of(EveryTypeCodec.DAYS), EveryTypeCodec.DAY_OF_WEEK_CONVERTER, AttributeType.SS);

    /** Attribute {@code list}. */
    public static final ListAttribute<Integer, NumberAttribute<Integer>> LIST = new ListAttribute<>(
            DocumentPath.of(EveryTypeCodec.LIST),
            StandardConverters.intValue(),
            element -> new NumberAttribute<>(element, StandardConverters.intValue()));

    /** Attribute {@code deep}. */
    public static final ListAttribute<Map<String, List<Set<DayOfWeek>>>, MapAttribute<String, List<Set<DayOfWeek>>, ListAttribute<Set<DayOfWeek>, SetAttribute<DayOfWeek>>>> DEEP = new ListAttribute<>(
            DocumentPath.of(EveryTypeCodec.DEEP),
            StandardConverters.mapOf(
                    StandardConverters.listOf(
                            StandardConverters.setOf(EveryTypeCodec.DAY_OF_WEEK_CONVERTER, AttributeType.SS))),
            element -> new MapAttribute<>(
                    element,
                    StandardConverters.string(),
                    StandardConverters.listOf(
                            StandardConverters.setOf(EveryTypeCodec.DAY_OF_WEEK_CONVERTER, AttributeType.SS)),
                    element1 -> new ListAttribute<>(
                            element1,
                            StandardConverters.setOf(EveryTypeCodec.DAY_OF_WEEK_CONVERTER, AttributeType.SS),
                            element2 -> new SetAttribute<>(
                                    element2, EveryTypeCodec.DAY_OF_WEEK_CONVERTER, AttributeType.SS))));

    /** Attribute {@code map}. */
    public static final MapAttribute<String, BigDecimal, NumberAttribute<BigDecimal>> MAP = new MapAttribute<>(
            DocumentPath.of(EveryTypeCodec.MAP),
            StandardConverters.string(),
            StandardConverters.bigDecimal(),
            element -> new NumberAttribute<>(element, StandardConverters.bigDecimal()));

    /** Attribute {@code byDay}. */
    public static final MapAttribute<DayOfWeek, Integer, NumberAttribute<Integer>> BY_DAY = new MapAttribute<>(
            DocumentPath.of(EveryTypeCodec.BY_DAY),
            EveryTypeCodec.DAY_OF_WEEK_CONVERTER,
            StandardConverters.intValue(),
            element -> new NumberAttribute<>(element, StandardConverters.intValue()));

    /** Attribute {@code byId}. */
    public static final MapAttribute<UUID, List<String>, ListAttribute<String, StringAttribute>> BY_ID = new MapAttribute<>(
            DocumentPath.of(EveryTypeCodec.BY_ID),
            StandardConverters.uuid(),
            StandardConverters.listOf(StandardConverters.string()),
            element -> new ListAttribute<>(element, StandardConverters.string(), StringAttribute::new));

    /** Attribute {@code byNumber}. */
    public static final MapAttribute<Integer, String, StringAttribute> BY_NUMBER = new MapAttribute<>(
            DocumentPath.of(EveryTypeCodec.BY_NUMBER),
            StandardConverters.intValue(),
            StandardConverters.string(),
            StringAttribute::new);

    /** Attribute {@code price}. */
    public static final Attribute<EveryType.Money> PRICE =
            new Attribute<>(EveryTypeCodec.PRICE, EveryTypeCodec.MONEY_CONVERTER);

    /** Attribute {@code discount}. */
    public static final Attribute<EveryType.Money> DISCOUNT =
            new Attribute<>(EveryTypeCodec.DISCOUNT, EveryTypeCodec.MONEY_CONVERTER);

    /** Attribute {@code orderedPrice}. */
    public static final OrderedAttribute<EveryType.Money> ORDERED_PRICE =
            new OrderedAttribute<>(EveryTypeCodec.ORDERED_PRICE, EveryTypeCodec.MONEY_CONVERTER);

    /** Attribute {@code level}. */
    public static final Attribute<EveryType.Level> LEVEL =
            new Attribute<>(EveryTypeCodec.LEVEL, EveryType.LevelConverter.INSTANCE);

    private EveryTypeAttributes() {
        super(EveryTypeCodec.INSTANCE);
    }

    /** Attribute {@code id}. */
    public BinaryAttribute<ByteBuffer> id() {
        return ID;
    }

    @Override
    public Attribute<Boolean> truth() {
        return TRUTH;
    }

    @Override
    public NumberAttribute<Byte> tiny() {
        return TINY;
    }

    @Override
    public NumberAttribute<Short> small() {
        return SMALL;
    }

    @Override
    public NumberAttribute<Integer> whole() {
        return WHOLE;
    }

    @Override
    public NumberAttribute<Long> large() {
        return LARGE;
    }

    @Override
    public NumberAttribute<Float> single() {
        return SINGLE;
    }

    @Override
    public NumberAttribute<Double> twice() {
        return TWICE;
    }

    @Override
    public OrderedAttribute<Character> letter() {
        return LETTER;
    }

    @Override
    public Attribute<Boolean> boxedTruth() {
        return BOXED_TRUTH;
    }

    @Override
    public NumberAttribute<Byte> boxedTiny() {
        return BOXED_TINY;
    }

    @Override
    public NumberAttribute<Short> boxedSmall() {
        return BOXED_SMALL;
    }

    @Override
    public NumberAttribute<Integer> boxedWhole() {
        return BOXED_WHOLE;
    }

    @Override
    public NumberAttribute<Long> boxedLarge() {
        return BOXED_LARGE;
    }

    @Override
    public NumberAttribute<Float> boxedSingle() {
        return BOXED_SINGLE;
    }

    @Override
    public NumberAttribute<Double> boxedTwice() {
        return BOXED_TWICE;
    }

    @Override
    public OrderedAttribute<Character> boxedLetter() {
        return BOXED_LETTER;
    }

    @Override
    public StringAttribute text() {
        return TEXT;
    }

    @Override
    public NumberAttribute<BigDecimal> decimal() {
        return DECIMAL;
    }

    @Override
    public NumberAttribute<BigInteger> integer() {
        return INTEGER;
    }

    @Override
    public OrderedAttribute<UUID> uuid() {
        return UUID;
    }

    @Override
    public OrderedAttribute<Instant> instant() {
        return INSTANT;
    }

    @Override
    public OrderedAttribute<LocalDate> localDate() {
        return LOCAL_DATE;
    }

    @Override
    public OrderedAttribute<LocalDateTime> localDateTime() {
        return LOCAL_DATE_TIME;
    }

    @Override
    public OrderedAttribute<LocalTime> localTime() {
        return LOCAL_TIME;
    }

    @Override
    public Attribute<OffsetDateTime> offsetDateTime() {
        return OFFSET_DATE_TIME;
    }

    @Override
    public Attribute<ZonedDateTime> zonedDateTime() {
        return ZONED_DATE_TIME;
    }

    @Override
    public NumberAttribute<Year> year() {
        return YEAR;
    }

    @Override
    public OrderedAttribute<YearMonth> yearMonth() {
        return YEAR_MONTH;
    }

    @Override
    public Attribute<ZoneId> zoneId() {
        return ZONE_ID;
    }

    @Override
    public NumberAttribute<Duration> duration() {
        return DURATION;
    }

    @Override
    public Attribute<Period> period() {
        return PERIOD;
    }

    @Override
    public Attribute<URI> uri() {
        return URI;
    }

    @Override
    public Attribute<Locale> locale() {
        return LOCALE;
    }

    @Override
    public Attribute<Currency> currency() {
        return CURRENCY;
    }

    @Override
    public BinaryAttribute<byte[]> bytes() {
        return BYTES;
    }

    @Override
    public Attribute<DayOfWeek> day() {
        return DAY;
    }

    @Override
    public OrderedAttribute<Instant> maybeInstant() {
        return MAYBE_INSTANT;
    }

    @Override
    public Attribute<DayOfWeek> maybeDay() {
        return MAYBE_DAY;
    }

    @Override
    public NumberAttribute<Integer> maybeInt() {
        return MAYBE_INT;
    }

    @Override
    public NumberAttribute<Long> maybeLong() {
        return MAYBE_LONG;
    }

    @Override
    public NumberAttribute<Double> maybeDouble() {
        return MAYBE_DOUBLE;
    }

    @Override
    public StringAttribute nullableText() {
        return NULLABLE_TEXT;
    }

    @Override
    public NumberAttribute<Integer> nullableNumber() {
        return NULLABLE_NUMBER;
    }

    @Override
    public ListAttribute<String, StringAttribute> maybeList() {
        return MAYBE_LIST;
    }

    @Override
    public SetAttribute<String> strings() {
        return STRINGS;
    }

    @Override
    public SetAttribute<Integer> numbers() {
        return NUMBERS;
    }

    @Override
    public SetAttribute<ByteBuffer> buffers() {
        return BUFFERS;
    }

    @Override
    public SetAttribute<DayOfWeek> days() {
        return DAYS;
    }

    @Override
    public ListAttribute<Integer, NumberAttribute<Integer>> list() {
        return LIST;
    }

    @Override
    public ListAttribute<Map<String, List<Set<DayOfWeek>>>, MapAttribute<String, List<Set<DayOfWeek>>, ListAttribute<Set<DayOfWeek>, SetAttribute<DayOfWeek>>>> deep() {
        return DEEP;
    }

    @Override
    public MapAttribute<String, BigDecimal, NumberAttribute<BigDecimal>> map() {
        return MAP;
    }

    @Override
    public MapAttribute<DayOfWeek, Integer, NumberAttribute<Integer>> byDay() {
        return BY_DAY;
    }

    @Override
    public MapAttribute<UUID, List<String>, ListAttribute<String, StringAttribute>> byId() {
        return BY_ID;
    }

    @Override
    public MapAttribute<Integer, String, StringAttribute> byNumber() {
        return BY_NUMBER;
    }

    @Override
    public Attribute<EveryType.Money> price() {
        return PRICE;
    }

    @Override
    public Attribute<EveryType.Money> discount() {
        return DISCOUNT;
    }

    @Override
    public OrderedAttribute<EveryType.Money> orderedPrice() {
        return ORDERED_PRICE;
    }

    @Override
    public Attribute<EveryType.Level> level() {
        return LEVEL;
    }
}
