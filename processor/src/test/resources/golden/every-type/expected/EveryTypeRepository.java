package types;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.BinaryAttribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.OptionalListUpdate;
import dev.armature.runtime.attribute.OptionalNumberUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.SetUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.ConsistentQueryStage;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.EntityRepository;
import dev.armature.runtime.table.EntityUpdate;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link EveryType} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class EveryTypeRepository extends EntityRepository<EveryType, EveryTypeKey> {
    static final EntityMapping<EveryType, EveryTypeKey> MAPPING = new Mapping();

    private static final AccessPath<EveryType> BY_ID =
            AccessPath.table(EveryTypeCodec.INSTANCE, List.of(EveryTypeCodec.ID));

    EveryTypeRepository(TableBinding table) {
        super(table, MAPPING);
    }

    /** Returns the every type with this key. */
    public Optional<EveryType> get(ByteBuffer id) {
        return get(new EveryTypeKey(id));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(EveryTypeKey key) {
        deleteByKey(key);
    }

    /** Begins an update of the every type with this key, which must exist. */
    public EntityUpdate<EveryType, EveryTypeKey, Changes, Conditions> update(EveryTypeKey key) {
        return EntityUpdate.existing(this, key, Changes::new, Conditions.INSTANCE);
    }

    /** Begins an update of the every type with this key, which is created if it does not exist. */
    public EntityUpdate<EveryType, EveryTypeKey, Changes, Conditions> upsert(EveryTypeKey key) {
        return EntityUpdate.upsert(this, key, Changes::new, Conditions.INSTANCE);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ById byId(ByteBuffer id) {
        return new ById(ReadPlan.of(table(), BY_ID).key(EveryTypeCodec.ID, StandardConverters.byteBuffer(), id));
    }

    /** The every type entities with one id. */
    public static final class ById extends ConsistentQueryStage<EveryType, ByIdAttributes, ById> {
        private ById(ReadPlan<EveryType> plan) {
            super(plan);
        }

        @Override
        protected ById with(ReadPlan<EveryType> plan) {
            return new ById(plan);
        }

        @Override
        protected ByIdAttributes attributes() {
            return ByIdAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byId} may name. */
    public static final class ByIdAttributes {
        private static final ByIdAttributes INSTANCE = new ByIdAttributes();

        private ByIdAttributes() {}

        /** Attribute {@code truth}. */
        public Attribute<Boolean> truth() {
            return EveryTypeAttributes.TRUTH;
        }

        /** Attribute {@code tiny}. */
        public NumberAttribute<Byte> tiny() {
            return EveryTypeAttributes.TINY;
        }

        /** Attribute {@code small}. */
        public NumberAttribute<Short> small() {
            return EveryTypeAttributes.SMALL;
        }

        /** Attribute {@code whole}. */
        public NumberAttribute<Integer> whole() {
            return EveryTypeAttributes.WHOLE;
        }

        /** Attribute {@code large}. */
        public NumberAttribute<Long> large() {
            return EveryTypeAttributes.LARGE;
        }

        /** Attribute {@code single}. */
        public NumberAttribute<Float> single() {
            return EveryTypeAttributes.SINGLE;
        }

        /** Attribute {@code twice}. */
        public NumberAttribute<Double> twice() {
            return EveryTypeAttributes.TWICE;
        }

        /** Attribute {@code letter}. */
        public OrderedAttribute<Character> letter() {
            return EveryTypeAttributes.LETTER;
        }

        /** Attribute {@code boxedTruth}. */
        public Attribute<Boolean> boxedTruth() {
            return EveryTypeAttributes.BOXED_TRUTH;
        }

        /** Attribute {@code boxedTiny}. */
        public NumberAttribute<Byte> boxedTiny() {
            return EveryTypeAttributes.BOXED_TINY;
        }

        /** Attribute {@code boxedSmall}. */
        public NumberAttribute<Short> boxedSmall() {
            return EveryTypeAttributes.BOXED_SMALL;
        }

        /** Attribute {@code boxedWhole}. */
        public NumberAttribute<Integer> boxedWhole() {
            return EveryTypeAttributes.BOXED_WHOLE;
        }

        /** Attribute {@code boxedLarge}. */
        public NumberAttribute<Long> boxedLarge() {
            return EveryTypeAttributes.BOXED_LARGE;
        }

        /** Attribute {@code boxedSingle}. */
        public NumberAttribute<Float> boxedSingle() {
            return EveryTypeAttributes.BOXED_SINGLE;
        }

        /** Attribute {@code boxedTwice}. */
        public NumberAttribute<Double> boxedTwice() {
            return EveryTypeAttributes.BOXED_TWICE;
        }

        /** Attribute {@code boxedLetter}. */
        public OrderedAttribute<Character> boxedLetter() {
            return EveryTypeAttributes.BOXED_LETTER;
        }

        /** Attribute {@code text}. */
        public StringAttribute text() {
            return EveryTypeAttributes.TEXT;
        }

        /** Attribute {@code decimal}. */
        public NumberAttribute<BigDecimal> decimal() {
            return EveryTypeAttributes.DECIMAL;
        }

        /** Attribute {@code integer}. */
        public NumberAttribute<BigInteger> integer() {
            return EveryTypeAttributes.INTEGER;
        }

        /** Attribute {@code uuid}. */
        public OrderedAttribute<UUID> uuid() {
            return EveryTypeAttributes.UUID;
        }

        /** Attribute {@code instant}. */
        public OrderedAttribute<Instant> instant() {
            return EveryTypeAttributes.INSTANT;
        }

        /** Attribute {@code localDate}. */
        public OrderedAttribute<LocalDate> localDate() {
            return EveryTypeAttributes.LOCAL_DATE;
        }

        /** Attribute {@code localDateTime}. */
        public OrderedAttribute<LocalDateTime> localDateTime() {
            return EveryTypeAttributes.LOCAL_DATE_TIME;
        }

        /** Attribute {@code localTime}. */
        public OrderedAttribute<LocalTime> localTime() {
            return EveryTypeAttributes.LOCAL_TIME;
        }

        /** Attribute {@code offsetDateTime}. */
        public Attribute<OffsetDateTime> offsetDateTime() {
            return EveryTypeAttributes.OFFSET_DATE_TIME;
        }

        /** Attribute {@code zonedDateTime}. */
        public Attribute<ZonedDateTime> zonedDateTime() {
            return EveryTypeAttributes.ZONED_DATE_TIME;
        }

        /** Attribute {@code year}. */
        public NumberAttribute<Year> year() {
            return EveryTypeAttributes.YEAR;
        }

        /** Attribute {@code yearMonth}. */
        public OrderedAttribute<YearMonth> yearMonth() {
            return EveryTypeAttributes.YEAR_MONTH;
        }

        /** Attribute {@code zoneId}. */
        public Attribute<ZoneId> zoneId() {
            return EveryTypeAttributes.ZONE_ID;
        }

        /** Attribute {@code duration}. */
        public NumberAttribute<Duration> duration() {
            return EveryTypeAttributes.DURATION;
        }

        /** Attribute {@code period}. */
        public Attribute<Period> period() {
            return EveryTypeAttributes.PERIOD;
        }

        /** Attribute {@code uri}. */
        public Attribute<URI> uri() {
            return EveryTypeAttributes.URI;
        }

        /** Attribute {@code locale}. */
        public Attribute<Locale> locale() {
            return EveryTypeAttributes.LOCALE;
        }

        /** Attribute {@code currency}. */
        public Attribute<Currency> currency() {
            return EveryTypeAttributes.CURRENCY;
        }

        /** Attribute {@code bytes}. */
        public BinaryAttribute<byte[]> bytes() {
            return EveryTypeAttributes.BYTES;
        }

        /** Attribute {@code day}. */
        public Attribute<DayOfWeek> day() {
            return EveryTypeAttributes.DAY;
        }

        /** Attribute {@code maybeInstant}. */
        public OrderedAttribute<Instant> maybeInstant() {
            return EveryTypeAttributes.MAYBE_INSTANT;
        }

        /** Attribute {@code maybeDay}. */
        public Attribute<DayOfWeek> maybeDay() {
            return EveryTypeAttributes.MAYBE_DAY;
        }

        /** Attribute {@code maybeInt}. */
        public NumberAttribute<Integer> maybeInt() {
            return EveryTypeAttributes.MAYBE_INT;
        }

        /** Attribute {@code maybeLong}. */
        public NumberAttribute<Long> maybeLong() {
            return EveryTypeAttributes.MAYBE_LONG;
        }

        /** Attribute {@code maybeDouble}. */
        public NumberAttribute<Double> maybeDouble() {
            return EveryTypeAttributes.MAYBE_DOUBLE;
        }

        /** Attribute {@code nullableText}. */
        public StringAttribute nullableText() {
            return EveryTypeAttributes.NULLABLE_TEXT;
        }

        /** Attribute {@code nullableNumber}. */
        public NumberAttribute<Integer> nullableNumber() {
            return EveryTypeAttributes.NULLABLE_NUMBER;
        }

        /** Attribute {@code maybeList}. */
        public ListAttribute<String, StringAttribute> maybeList() {
            return EveryTypeAttributes.MAYBE_LIST;
        }

        /** Attribute {@code strings}. */
        public SetAttribute<String> strings() {
            return EveryTypeAttributes.STRINGS;
        }

        /** Attribute {@code numbers}. */
        public SetAttribute<Integer> numbers() {
            return EveryTypeAttributes.NUMBERS;
        }

        /** Attribute {@code buffers}. */
        public SetAttribute<ByteBuffer> buffers() {
            return EveryTypeAttributes.BUFFERS;
        }

        /** Attribute {@code days}. */
        public SetAttribute<DayOfWeek> days() {
            return EveryTypeAttributes.DAYS;
        }

        /** Attribute {@code list}. */
        public ListAttribute<Integer, NumberAttribute<Integer>> list() {
            return EveryTypeAttributes.LIST;
        }

        /** Attribute {@code deep}. */
        public ListAttribute<Map<String, List<Set<DayOfWeek>>>, MapAttribute<List<Set<DayOfWeek>>, ListAttribute<Set<DayOfWeek>, SetAttribute<DayOfWeek>>>> deep() {
            return EveryTypeAttributes.DEEP;
        }

        /** Attribute {@code map}. */
        public MapAttribute<BigDecimal, NumberAttribute<BigDecimal>> map() {
            return EveryTypeAttributes.MAP;
        }

        /** Attribute {@code price}. */
        public Attribute<EveryType.Money> price() {
            return EveryTypeAttributes.PRICE;
        }

        /** Attribute {@code discount}. */
        public Attribute<EveryType.Money> discount() {
            return EveryTypeAttributes.DISCOUNT;
        }

        /** Attribute {@code orderedPrice}. */
        public OrderedAttribute<EveryType.Money> orderedPrice() {
            return EveryTypeAttributes.ORDERED_PRICE;
        }

        /** Attribute {@code level}. */
        public Attribute<EveryType.Level> level() {
            return EveryTypeAttributes.LEVEL;
        }
    }

    /** What the condition of an update may name. */
    public static final class Conditions {
        static final Conditions INSTANCE = new Conditions();

        private Conditions() {}

        /** Attribute {@code id}. */
        public BinaryAttribute<ByteBuffer> id() {
            return EveryTypeAttributes.ID;
        }

        /** Attribute {@code truth}. */
        public Attribute<Boolean> truth() {
            return EveryTypeAttributes.TRUTH;
        }

        /** Attribute {@code tiny}. */
        public NumberAttribute<Byte> tiny() {
            return EveryTypeAttributes.TINY;
        }

        /** Attribute {@code small}. */
        public NumberAttribute<Short> small() {
            return EveryTypeAttributes.SMALL;
        }

        /** Attribute {@code whole}. */
        public NumberAttribute<Integer> whole() {
            return EveryTypeAttributes.WHOLE;
        }

        /** Attribute {@code large}. */
        public NumberAttribute<Long> large() {
            return EveryTypeAttributes.LARGE;
        }

        /** Attribute {@code single}. */
        public NumberAttribute<Float> single() {
            return EveryTypeAttributes.SINGLE;
        }

        /** Attribute {@code twice}. */
        public NumberAttribute<Double> twice() {
            return EveryTypeAttributes.TWICE;
        }

        /** Attribute {@code letter}. */
        public OrderedAttribute<Character> letter() {
            return EveryTypeAttributes.LETTER;
        }

        /** Attribute {@code boxedTruth}. */
        public Attribute<Boolean> boxedTruth() {
            return EveryTypeAttributes.BOXED_TRUTH;
        }

        /** Attribute {@code boxedTiny}. */
        public NumberAttribute<Byte> boxedTiny() {
            return EveryTypeAttributes.BOXED_TINY;
        }

        /** Attribute {@code boxedSmall}. */
        public NumberAttribute<Short> boxedSmall() {
            return EveryTypeAttributes.BOXED_SMALL;
        }

        /** Attribute {@code boxedWhole}. */
        public NumberAttribute<Integer> boxedWhole() {
            return EveryTypeAttributes.BOXED_WHOLE;
        }

        /** Attribute {@code boxedLarge}. */
        public NumberAttribute<Long> boxedLarge() {
            return EveryTypeAttributes.BOXED_LARGE;
        }

        /** Attribute {@code boxedSingle}. */
        public NumberAttribute<Float> boxedSingle() {
            return EveryTypeAttributes.BOXED_SINGLE;
        }

        /** Attribute {@code boxedTwice}. */
        public NumberAttribute<Double> boxedTwice() {
            return EveryTypeAttributes.BOXED_TWICE;
        }

        /** Attribute {@code boxedLetter}. */
        public OrderedAttribute<Character> boxedLetter() {
            return EveryTypeAttributes.BOXED_LETTER;
        }

        /** Attribute {@code text}. */
        public StringAttribute text() {
            return EveryTypeAttributes.TEXT;
        }

        /** Attribute {@code decimal}. */
        public NumberAttribute<BigDecimal> decimal() {
            return EveryTypeAttributes.DECIMAL;
        }

        /** Attribute {@code integer}. */
        public NumberAttribute<BigInteger> integer() {
            return EveryTypeAttributes.INTEGER;
        }

        /** Attribute {@code uuid}. */
        public OrderedAttribute<UUID> uuid() {
            return EveryTypeAttributes.UUID;
        }

        /** Attribute {@code instant}. */
        public OrderedAttribute<Instant> instant() {
            return EveryTypeAttributes.INSTANT;
        }

        /** Attribute {@code localDate}. */
        public OrderedAttribute<LocalDate> localDate() {
            return EveryTypeAttributes.LOCAL_DATE;
        }

        /** Attribute {@code localDateTime}. */
        public OrderedAttribute<LocalDateTime> localDateTime() {
            return EveryTypeAttributes.LOCAL_DATE_TIME;
        }

        /** Attribute {@code localTime}. */
        public OrderedAttribute<LocalTime> localTime() {
            return EveryTypeAttributes.LOCAL_TIME;
        }

        /** Attribute {@code offsetDateTime}. */
        public Attribute<OffsetDateTime> offsetDateTime() {
            return EveryTypeAttributes.OFFSET_DATE_TIME;
        }

        /** Attribute {@code zonedDateTime}. */
        public Attribute<ZonedDateTime> zonedDateTime() {
            return EveryTypeAttributes.ZONED_DATE_TIME;
        }

        /** Attribute {@code year}. */
        public NumberAttribute<Year> year() {
            return EveryTypeAttributes.YEAR;
        }

        /** Attribute {@code yearMonth}. */
        public OrderedAttribute<YearMonth> yearMonth() {
            return EveryTypeAttributes.YEAR_MONTH;
        }

        /** Attribute {@code zoneId}. */
        public Attribute<ZoneId> zoneId() {
            return EveryTypeAttributes.ZONE_ID;
        }

        /** Attribute {@code duration}. */
        public NumberAttribute<Duration> duration() {
            return EveryTypeAttributes.DURATION;
        }

        /** Attribute {@code period}. */
        public Attribute<Period> period() {
            return EveryTypeAttributes.PERIOD;
        }

        /** Attribute {@code uri}. */
        public Attribute<URI> uri() {
            return EveryTypeAttributes.URI;
        }

        /** Attribute {@code locale}. */
        public Attribute<Locale> locale() {
            return EveryTypeAttributes.LOCALE;
        }

        /** Attribute {@code currency}. */
        public Attribute<Currency> currency() {
            return EveryTypeAttributes.CURRENCY;
        }

        /** Attribute {@code bytes}. */
        public BinaryAttribute<byte[]> bytes() {
            return EveryTypeAttributes.BYTES;
        }

        /** Attribute {@code day}. */
        public Attribute<DayOfWeek> day() {
            return EveryTypeAttributes.DAY;
        }

        /** Attribute {@code maybeInstant}. */
        public OrderedAttribute<Instant> maybeInstant() {
            return EveryTypeAttributes.MAYBE_INSTANT;
        }

        /** Attribute {@code maybeDay}. */
        public Attribute<DayOfWeek> maybeDay() {
            return EveryTypeAttributes.MAYBE_DAY;
        }

        /** Attribute {@code maybeInt}. */
        public NumberAttribute<Integer> maybeInt() {
            return EveryTypeAttributes.MAYBE_INT;
        }

        /** Attribute {@code maybeLong}. */
        public NumberAttribute<Long> maybeLong() {
            return EveryTypeAttributes.MAYBE_LONG;
        }

        /** Attribute {@code maybeDouble}. */
        public NumberAttribute<Double> maybeDouble() {
            return EveryTypeAttributes.MAYBE_DOUBLE;
        }

        /** Attribute {@code nullableText}. */
        public StringAttribute nullableText() {
            return EveryTypeAttributes.NULLABLE_TEXT;
        }

        /** Attribute {@code nullableNumber}. */
        public NumberAttribute<Integer> nullableNumber() {
            return EveryTypeAttributes.NULLABLE_NUMBER;
        }

        /** Attribute {@code maybeList}. */
        public ListAttribute<String, StringAttribute> maybeList() {
            return EveryTypeAttributes.MAYBE_LIST;
        }

        /** Attribute {@code strings}. */
        public SetAttribute<String> strings() {
            return EveryTypeAttributes.STRINGS;
        }

        /** Attribute {@code numbers}. */
        public SetAttribute<Integer> numbers() {
            return EveryTypeAttributes.NUMBERS;
        }

        /** Attribute {@code buffers}. */
        public SetAttribute<ByteBuffer> buffers() {
            return EveryTypeAttributes.BUFFERS;
        }

        /** Attribute {@code days}. */
        public SetAttribute<DayOfWeek> days() {
            return EveryTypeAttributes.DAYS;
        }

        /** Attribute {@code list}. */
        public ListAttribute<Integer, NumberAttribute<Integer>> list() {
            return EveryTypeAttributes.LIST;
        }

        /** Attribute {@code deep}. */
        public ListAttribute<Map<String, List<Set<DayOfWeek>>>, MapAttribute<List<Set<DayOfWeek>>, ListAttribute<Set<DayOfWeek>, SetAttribute<DayOfWeek>>>> deep() {
            return EveryTypeAttributes.DEEP;
        }

        /** Attribute {@code map}. */
        public MapAttribute<BigDecimal, NumberAttribute<BigDecimal>> map() {
            return EveryTypeAttributes.MAP;
        }

        /** Attribute {@code price}. */
        public Attribute<EveryType.Money> price() {
            return EveryTypeAttributes.PRICE;
        }

        /** Attribute {@code discount}. */
        public Attribute<EveryType.Money> discount() {
            return EveryTypeAttributes.DISCOUNT;
        }

        /** Attribute {@code orderedPrice}. */
        public OrderedAttribute<EveryType.Money> orderedPrice() {
            return EveryTypeAttributes.ORDERED_PRICE;
        }

        /** Attribute {@code level}. */
        public Attribute<EveryType.Level> level() {
            return EveryTypeAttributes.LEVEL;
        }
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code truth}. */
        public ValueUpdate<Changes, Boolean> truth() {
            return new ValueUpdate<>(this, EveryTypeAttributes.TRUTH);
        }

        /** Begins a change of attribute {@code tiny}. */
        public NumberUpdate<Changes, Byte> tiny() {
            return new NumberUpdate<>(this, EveryTypeAttributes.TINY);
        }

        /** Begins a change of attribute {@code small}. */
        public NumberUpdate<Changes, Short> small() {
            return new NumberUpdate<>(this, EveryTypeAttributes.SMALL);
        }

        /** Begins a change of attribute {@code whole}. */
        public NumberUpdate<Changes, Integer> whole() {
            return new NumberUpdate<>(this, EveryTypeAttributes.WHOLE);
        }

        /** Begins a change of attribute {@code large}. */
        public NumberUpdate<Changes, Long> large() {
            return new NumberUpdate<>(this, EveryTypeAttributes.LARGE);
        }

        /** Begins a change of attribute {@code single}. */
        public NumberUpdate<Changes, Float> single() {
            return new NumberUpdate<>(this, EveryTypeAttributes.SINGLE);
        }

        /** Begins a change of attribute {@code twice}. */
        public NumberUpdate<Changes, Double> twice() {
            return new NumberUpdate<>(this, EveryTypeAttributes.TWICE);
        }

        /** Begins a change of attribute {@code letter}. */
        public ValueUpdate<Changes, Character> letter() {
            return new ValueUpdate<>(this, EveryTypeAttributes.LETTER);
        }

        /** Begins a change of attribute {@code boxedTruth}. */
        public ValueUpdate<Changes, Boolean> boxedTruth() {
            return new ValueUpdate<>(this, EveryTypeAttributes.BOXED_TRUTH);
        }

        /** Begins a change of attribute {@code boxedTiny}. */
        public NumberUpdate<Changes, Byte> boxedTiny() {
            return new NumberUpdate<>(this, EveryTypeAttributes.BOXED_TINY);
        }

        /** Begins a change of attribute {@code boxedSmall}. */
        public NumberUpdate<Changes, Short> boxedSmall() {
            return new NumberUpdate<>(this, EveryTypeAttributes.BOXED_SMALL);
        }

        /** Begins a change of attribute {@code boxedWhole}. */
        public NumberUpdate<Changes, Integer> boxedWhole() {
            return new NumberUpdate<>(this, EveryTypeAttributes.BOXED_WHOLE);
        }

        /** Begins a change of attribute {@code boxedLarge}. */
        public NumberUpdate<Changes, Long> boxedLarge() {
            return new NumberUpdate<>(this, EveryTypeAttributes.BOXED_LARGE);
        }

        /** Begins a change of attribute {@code boxedSingle}. */
        public NumberUpdate<Changes, Float> boxedSingle() {
            return new NumberUpdate<>(this, EveryTypeAttributes.BOXED_SINGLE);
        }

        /** Begins a change of attribute {@code boxedTwice}. */
        public NumberUpdate<Changes, Double> boxedTwice() {
            return new NumberUpdate<>(this, EveryTypeAttributes.BOXED_TWICE);
        }

        /** Begins a change of attribute {@code boxedLetter}. */
        public ValueUpdate<Changes, Character> boxedLetter() {
            return new ValueUpdate<>(this, EveryTypeAttributes.BOXED_LETTER);
        }

        /** Begins a change of attribute {@code text}. */
        public ValueUpdate<Changes, String> text() {
            return new ValueUpdate<>(this, EveryTypeAttributes.TEXT);
        }

        /** Begins a change of attribute {@code decimal}. */
        public NumberUpdate<Changes, BigDecimal> decimal() {
            return new NumberUpdate<>(this, EveryTypeAttributes.DECIMAL);
        }

        /** Begins a change of attribute {@code integer}. */
        public NumberUpdate<Changes, BigInteger> integer() {
            return new NumberUpdate<>(this, EveryTypeAttributes.INTEGER);
        }

        /** Begins a change of attribute {@code uuid}. */
        public ValueUpdate<Changes, UUID> uuid() {
            return new ValueUpdate<>(this, EveryTypeAttributes.UUID);
        }

        /** Begins a change of attribute {@code instant}. */
        public ValueUpdate<Changes, Instant> instant() {
            return new ValueUpdate<>(this, EveryTypeAttributes.INSTANT);
        }

        /** Begins a change of attribute {@code localDate}. */
        public ValueUpdate<Changes, LocalDate> localDate() {
            return new ValueUpdate<>(this, EveryTypeAttributes.LOCAL_DATE);
        }

        /** Begins a change of attribute {@code localDateTime}. */
        public ValueUpdate<Changes, LocalDateTime> localDateTime() {
            return new ValueUpdate<>(this, EveryTypeAttributes.LOCAL_DATE_TIME);
        }

        /** Begins a change of attribute {@code localTime}. */
        public ValueUpdate<Changes, LocalTime> localTime() {
            return new ValueUpdate<>(this, EveryTypeAttributes.LOCAL_TIME);
        }

        /** Begins a change of attribute {@code offsetDateTime}. */
        public ValueUpdate<Changes, OffsetDateTime> offsetDateTime() {
            return new ValueUpdate<>(this, EveryTypeAttributes.OFFSET_DATE_TIME);
        }

        /** Begins a change of attribute {@code zonedDateTime}. */
        public ValueUpdate<Changes, ZonedDateTime> zonedDateTime() {
            return new ValueUpdate<>(this, EveryTypeAttributes.ZONED_DATE_TIME);
        }

        /** Begins a change of attribute {@code year}. */
        public NumberUpdate<Changes, Year> year() {
            return new NumberUpdate<>(this, EveryTypeAttributes.YEAR);
        }

        /** Begins a change of attribute {@code yearMonth}. */
        public ValueUpdate<Changes, YearMonth> yearMonth() {
            return new ValueUpdate<>(this, EveryTypeAttributes.YEAR_MONTH);
        }

        /** Begins a change of attribute {@code zoneId}. */
        public ValueUpdate<Changes, ZoneId> zoneId() {
            return new ValueUpdate<>(this, EveryTypeAttributes.ZONE_ID);
        }

        /** Begins a change of attribute {@code duration}. */
        public NumberUpdate<Changes, Duration> duration() {
            return new NumberUpdate<>(this, EveryTypeAttributes.DURATION);
        }

        /** Begins a change of attribute {@code period}. */
        public ValueUpdate<Changes, Period> period() {
            return new ValueUpdate<>(this, EveryTypeAttributes.PERIOD);
        }

        /** Begins a change of attribute {@code uri}. */
        public ValueUpdate<Changes, URI> uri() {
            return new ValueUpdate<>(this, EveryTypeAttributes.URI);
        }

        /** Begins a change of attribute {@code locale}. */
        public ValueUpdate<Changes, Locale> locale() {
            return new ValueUpdate<>(this, EveryTypeAttributes.LOCALE);
        }

        /** Begins a change of attribute {@code currency}. */
        public ValueUpdate<Changes, Currency> currency() {
            return new ValueUpdate<>(this, EveryTypeAttributes.CURRENCY);
        }

        /** Begins a change of attribute {@code bytes}. */
        public ValueUpdate<Changes, byte[]> bytes() {
            return new ValueUpdate<>(this, EveryTypeAttributes.BYTES);
        }

        /** Begins a change of attribute {@code day}. */
        public ValueUpdate<Changes, DayOfWeek> day() {
            return new ValueUpdate<>(this, EveryTypeAttributes.DAY);
        }

        /** Begins a change of attribute {@code maybeInstant}. */
        public OptionalValueUpdate<Changes, Instant> maybeInstant() {
            return new OptionalValueUpdate<>(this, EveryTypeAttributes.MAYBE_INSTANT);
        }

        /** Begins a change of attribute {@code maybeDay}. */
        public OptionalValueUpdate<Changes, DayOfWeek> maybeDay() {
            return new OptionalValueUpdate<>(this, EveryTypeAttributes.MAYBE_DAY);
        }

        /** Begins a change of attribute {@code maybeInt}. */
        public OptionalNumberUpdate<Changes, Integer> maybeInt() {
            return new OptionalNumberUpdate<>(this, EveryTypeAttributes.MAYBE_INT);
        }

        /** Begins a change of attribute {@code maybeLong}. */
        public OptionalNumberUpdate<Changes, Long> maybeLong() {
            return new OptionalNumberUpdate<>(this, EveryTypeAttributes.MAYBE_LONG);
        }

        /** Begins a change of attribute {@code maybeDouble}. */
        public OptionalNumberUpdate<Changes, Double> maybeDouble() {
            return new OptionalNumberUpdate<>(this, EveryTypeAttributes.MAYBE_DOUBLE);
        }

        /** Begins a change of attribute {@code nullableText}. */
        public OptionalValueUpdate<Changes, String> nullableText() {
            return new OptionalValueUpdate<>(this, EveryTypeAttributes.NULLABLE_TEXT);
        }

        /** Begins a change of attribute {@code nullableNumber}. */
        public OptionalNumberUpdate<Changes, Integer> nullableNumber() {
            return new OptionalNumberUpdate<>(this, EveryTypeAttributes.NULLABLE_NUMBER);
        }

        /** Begins a change of attribute {@code maybeList}. */
        public OptionalListUpdate<Changes, String> maybeList() {
            return new OptionalListUpdate<>(this, EveryTypeAttributes.MAYBE_LIST);
        }

        /** Begins a change of attribute {@code strings}. */
        public SetUpdate<Changes, String> strings() {
            return new SetUpdate<>(this, EveryTypeAttributes.STRINGS);
        }

        /** Begins a change of attribute {@code numbers}. */
        public SetUpdate<Changes, Integer> numbers() {
            return new SetUpdate<>(this, EveryTypeAttributes.NUMBERS);
        }

        /** Begins a change of attribute {@code buffers}. */
        public SetUpdate<Changes, ByteBuffer> buffers() {
            return new SetUpdate<>(this, EveryTypeAttributes.BUFFERS);
        }

        /** Begins a change of attribute {@code days}. */
        public SetUpdate<Changes, DayOfWeek> days() {
            return new SetUpdate<>(this, EveryTypeAttributes.DAYS);
        }

        /** Begins a change of attribute {@code list}. */
        public ListUpdate<Changes, Integer> list() {
            return new ListUpdate<>(this, EveryTypeAttributes.LIST);
        }

        /** Begins a change of attribute {@code deep}. */
        public ListUpdate<Changes, Map<String, List<Set<DayOfWeek>>>> deep() {
            return new ListUpdate<>(this, EveryTypeAttributes.DEEP);
        }

        /** Begins a change of attribute {@code map}. */
        public ValueUpdate<Changes, Map<String, BigDecimal>> map() {
            return new ValueUpdate<>(this, EveryTypeAttributes.MAP);
        }

        /** Begins a change of attribute {@code price}. */
        public ValueUpdate<Changes, EveryType.Money> price() {
            return new ValueUpdate<>(this, EveryTypeAttributes.PRICE);
        }

        /** Begins a change of attribute {@code discount}. */
        public OptionalValueUpdate<Changes, EveryType.Money> discount() {
            return new OptionalValueUpdate<>(this, EveryTypeAttributes.DISCOUNT);
        }

        /** Begins a change of attribute {@code orderedPrice}. */
        public ValueUpdate<Changes, EveryType.Money> orderedPrice() {
            return new ValueUpdate<>(this, EveryTypeAttributes.ORDERED_PRICE);
        }

        /** Begins a change of attribute {@code level}. */
        public ValueUpdate<Changes, EveryType.Level> level() {
            return new ValueUpdate<>(this, EveryTypeAttributes.LEVEL);
        }
    }

    private static final class Mapping extends EntityMapping<EveryType, EveryTypeKey> {
        Mapping() {
            super(EveryTypeCodec.INSTANCE, List.of(EveryTypeCodec.ID));
        }

        @Override
        public EveryTypeKey keyOf(EveryType everyType) {
            return new EveryTypeKey(everyType.id());
        }

        @Override
        protected void writeKey(EveryTypeKey key, AttributeSink sink) {
            sink.attribute(EveryTypeCodec.ID);
            StandardConverters.byteBuffer().write(key.id(), sink);
        }

        @Override
        protected EveryTypeKey readKey(AttributeSource source) {
            return new EveryTypeKey(
                    source.find(EveryTypeCodec.ID)
                            ? StandardConverters.byteBuffer().read(source)
                            : missing(EveryTypeCodec.ID));
        }
    }
}
