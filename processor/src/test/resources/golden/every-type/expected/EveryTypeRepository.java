package types;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.BinaryAttribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.MapUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.OptionalListUpdate;
import dev.armature.runtime.attribute.OptionalMapUpdate;
import dev.armature.runtime.attribute.OptionalNumberUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.SetUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.TableBinding;
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
public final class EveryTypeRepository
        extends BatchingRepository<EveryType, EveryTypeKey, EveryTypeRepository.Changes, EveryTypeAttributes> {
    private static final AccessPath<EveryType> BY_ID =
            AccessPath.table(EveryTypeCodec.INSTANCE, EveryTypeAttributes.ID);

    EveryTypeRepository(TableBinding table) {
        super(table, EveryTypeCodec.INSTANCE, EveryTypeAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public EveryTypeKey keyOf(ByteBuffer id) {
        return new EveryTypeKey(id);
    }

    /** Returns the every type with this key. */
    public Optional<EveryType> get(ByteBuffer id) {
        return get(new EveryTypeKey(id));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(EveryTypeKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ConsistentQuery<EveryType, ByIdAttributes> byId(ByteBuffer id) {
        return new ConsistentQuery<>(read(BY_ID).key(id));
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code truth}. */
        Attribute<Boolean> truth();

        /** Attribute {@code tiny}. */
        NumberAttribute<Byte> tiny();

        /** Attribute {@code small}. */
        NumberAttribute<Short> small();

        /** Attribute {@code whole}. */
        NumberAttribute<Integer> whole();

        /** Attribute {@code large}. */
        NumberAttribute<Long> large();

        /** Attribute {@code single}. */
        NumberAttribute<Float> single();

        /** Attribute {@code twice}. */
        NumberAttribute<Double> twice();

        /** Attribute {@code letter}. */
        OrderedAttribute<Character> letter();

        /** Attribute {@code boxedTruth}. */
        Attribute<Boolean> boxedTruth();

        /** Attribute {@code boxedTiny}. */
        NumberAttribute<Byte> boxedTiny();

        /** Attribute {@code boxedSmall}. */
        NumberAttribute<Short> boxedSmall();

        /** Attribute {@code boxedWhole}. */
        NumberAttribute<Integer> boxedWhole();

        /** Attribute {@code boxedLarge}. */
        NumberAttribute<Long> boxedLarge();

        /** Attribute {@code boxedSingle}. */
        NumberAttribute<Float> boxedSingle();

        /** Attribute {@code boxedTwice}. */
        NumberAttribute<Double> boxedTwice();

        /** Attribute {@code boxedLetter}. */
        OrderedAttribute<Character> boxedLetter();

        /** Attribute {@code text}. */
        StringAttribute text();

        /** Attribute {@code decimal}. */
        NumberAttribute<BigDecimal> decimal();

        /** Attribute {@code integer}. */
        NumberAttribute<BigInteger> integer();

        /** Attribute {@code uuid}. */
        OrderedAttribute<UUID> uuid();

        /** Attribute {@code instant}. */
        OrderedAttribute<Instant> instant();

        /** Attribute {@code localDate}. */
        OrderedAttribute<LocalDate> localDate();

        /** Attribute {@code localDateTime}. */
        OrderedAttribute<LocalDateTime> localDateTime();

        /** Attribute {@code localTime}. */
        OrderedAttribute<LocalTime> localTime();

        /** Attribute {@code offsetDateTime}. */
        Attribute<OffsetDateTime> offsetDateTime();

        /** Attribute {@code zonedDateTime}. */
        Attribute<ZonedDateTime> zonedDateTime();

        /** Attribute {@code year}. */
        NumberAttribute<Year> year();

        /** Attribute {@code yearMonth}. */
        OrderedAttribute<YearMonth> yearMonth();

        /** Attribute {@code zoneId}. */
        Attribute<ZoneId> zoneId();

        /** Attribute {@code duration}. */
        NumberAttribute<Duration> duration();

        /** Attribute {@code period}. */
        Attribute<Period> period();

        /** Attribute {@code uri}. */
        Attribute<URI> uri();

        /** Attribute {@code locale}. */
        Attribute<Locale> locale();

        /** Attribute {@code currency}. */
        Attribute<Currency> currency();

        /** Attribute {@code bytes}. */
        BinaryAttribute<byte[]> bytes();

        /** Attribute {@code day}. */
        Attribute<DayOfWeek> day();

        /** Attribute {@code maybeInstant}. */
        OrderedAttribute<Instant> maybeInstant();

        /** Attribute {@code maybeDay}. */
        Attribute<DayOfWeek> maybeDay();

        /** Attribute {@code maybeInt}. */
        NumberAttribute<Integer> maybeInt();

        /** Attribute {@code maybeLong}. */
        NumberAttribute<Long> maybeLong();

        /** Attribute {@code maybeDouble}. */
        NumberAttribute<Double> maybeDouble();

        /** Attribute {@code nullableText}. */
        StringAttribute nullableText();

        /** Attribute {@code nullableNumber}. */
        NumberAttribute<Integer> nullableNumber();

        /** Attribute {@code maybeList}. */
        ListAttribute<String, StringAttribute> maybeList();

        /** Attribute {@code strings}. */
        SetAttribute<String> strings();

        /** Attribute {@code numbers}. */
        SetAttribute<Integer> numbers();

        /** Attribute {@code buffers}. */
        SetAttribute<ByteBuffer> buffers();

        /** Attribute {@code days}. */
        SetAttribute<DayOfWeek> days();

        /** Attribute {@code list}. */
        ListAttribute<Integer, NumberAttribute<Integer>> list();

        /** Attribute {@code deep}. */
        ListAttribute<Map<String, List<Set<DayOfWeek>>>, MapAttribute<String, List<Set<DayOfWeek>>, ListAttribute<Set<DayOfWeek>, SetAttribute<DayOfWeek>>>> deep(
                );

        /** Attribute {@code map}. */
        MapAttribute<String, BigDecimal, NumberAttribute<BigDecimal>> map();

        /** Attribute {@code byDay}. */
        MapAttribute<DayOfWeek, Integer, NumberAttribute<Integer>> byDay();

        /** Attribute {@code byId}. */
        MapAttribute<UUID, List<String>, ListAttribute<String, StringAttribute>> byId();

        /** Attribute {@code byNumber}. */
        MapAttribute<Integer, String, StringAttribute> byNumber();

        /** Attribute {@code price}. */
        Attribute<EveryType.Money> price();

        /** Attribute {@code discount}. */
        Attribute<EveryType.Money> discount();

        /** Attribute {@code orderedPrice}. */
        OrderedAttribute<EveryType.Money> orderedPrice();

        /** Attribute {@code level}. */
        Attribute<EveryType.Level> level();
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
        public OptionalListUpdate<Changes, String, OptionalValueUpdate<Changes, String>> maybeList() {
            return new OptionalListUpdate<>(this, EveryTypeAttributes.MAYBE_LIST, OptionalValueUpdate::new);
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
        public ListUpdate<Changes, Integer, OptionalNumberUpdate<Changes, Integer>> list() {
            return new ListUpdate<>(this, EveryTypeAttributes.LIST, OptionalNumberUpdate::new);
        }

        /** Begins a change of attribute {@code deep}. */
        public ListUpdate<Changes, Map<String, List<Set<DayOfWeek>>>, OptionalMapUpdate<Changes, String, List<Set<DayOfWeek>>, OptionalListUpdate<Changes, Set<DayOfWeek>, SetUpdate<Changes, DayOfWeek>>>> deep() {
            return new ListUpdate<>(
                    this,
                    EveryTypeAttributes.DEEP,
                    (all, element) -> new OptionalMapUpdate<>(
                            all,
                            element,
                            (all1, element1) -> new OptionalListUpdate<>(all1, element1, SetUpdate::new)));
        }

        /** Begins a change of attribute {@code map}. */
        public MapUpdate<Changes, String, BigDecimal, OptionalNumberUpdate<Changes, BigDecimal>> map() {
            return new MapUpdate<>(this, EveryTypeAttributes.MAP, OptionalNumberUpdate::new);
        }

        /** Begins a change of attribute {@code byDay}. */
        public MapUpdate<Changes, DayOfWeek, Integer, OptionalNumberUpdate<Changes, Integer>> byDay() {
            return new MapUpdate<>(this, EveryTypeAttributes.BY_DAY, OptionalNumberUpdate::new);
        }

        /** Begins a change of attribute {@code byId}. */
        public MapUpdate<Changes, UUID, List<String>, OptionalListUpdate<Changes, String, OptionalValueUpdate<Changes, String>>> byId() {
            return new MapUpdate<>(
                    this,
                    EveryTypeAttributes.BY_ID,
                    (all, element) -> new OptionalListUpdate<>(all, element, OptionalValueUpdate::new));
        }

        /** Begins a change of attribute {@code byNumber}. */
        public OptionalMapUpdate<Changes, Integer, String, OptionalValueUpdate<Changes, String>> byNumber() {
            return new OptionalMapUpdate<>(this, EveryTypeAttributes.BY_NUMBER, OptionalValueUpdate::new);
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
}
