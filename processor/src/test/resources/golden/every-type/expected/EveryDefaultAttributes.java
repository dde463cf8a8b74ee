package types;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OptionalNumberUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
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

/** An attribute that holds an {@link EveryDefault}. */
@Generated("dev.armature.processor.MapperProcessor")
final class EveryDefaultAttributes extends Attribute<EveryDefault> {
    /** Creates the token for the attribute at {@code path}. */
    EveryDefaultAttributes(DocumentPath path) {
        super(path, EveryDefaultCodec.INSTANCE);
    }

    /** Attribute {@code truth} of the document. */
    public Attribute<Boolean> truth() {
        return new Attribute<>(path().entry("truth"), StandardConverters.booleanValue());
    }

    /** Attribute {@code tiny} of the document. */
    public NumberAttribute<Byte> tiny() {
        return new NumberAttribute<>(path().entry("tiny"), StandardConverters.byteValue());
    }

    /** Attribute {@code small} of the document. */
    public NumberAttribute<Short> small() {
        return new NumberAttribute<>(path().entry("small"), StandardConverters.shortValue());
    }

    /** Attribute {@code whole} of the document. */
    public NumberAttribute<Integer> whole() {
        return new NumberAttribute<>(path().entry("whole"), StandardConverters.intValue());
    }

    /** Attribute {@code large} of the document. */
    public NumberAttribute<Long> large() {
        return new NumberAttribute<>(path().entry("large"), StandardConverters.longValue());
    }

    /** Attribute {@code single} of the document. */
    public NumberAttribute<Float> single() {
        return new NumberAttribute<>(path().entry("single"), StandardConverters.floatValue());
    }

    /** Attribute {@code twice} of the document. */
    public NumberAttribute<Double> twice() {
        return new NumberAttribute<>(path().entry("twice"), StandardConverters.doubleValue());
    }

    /** Attribute {@code letter} of the document. */
    public OrderedAttribute<Character> letter() {
        return new OrderedAttribute<>(path().entry("letter"), StandardConverters.charValue());
    }

    /** Attribute {@code text} of the document. */
    public StringAttribute text() {
        return new StringAttribute(path().entry("text"));
    }

    /** Attribute {@code decimal} of the document. */
    public NumberAttribute<BigDecimal> decimal() {
        return new NumberAttribute<>(path().entry("decimal"), StandardConverters.bigDecimal());
    }

    /** Attribute {@code integer} of the document. */
    public NumberAttribute<BigInteger> integer() {
        return new NumberAttribute<>(path().entry("integer"), StandardConverters.bigInteger());
    }

    /** Attribute {@code uuid} of the document. */
    public OrderedAttribute<UUID> uuid() {
        return new OrderedAttribute<>(path().entry("uuid"), StandardConverters.uuid());
    }

    /** Attribute {@code instant} of the document. */
    public OrderedAttribute<Instant> instant() {
        return new OrderedAttribute<>(path().entry("instant"), StandardConverters.instant());
    }

    /** Attribute {@code localDate} of the document. */
    public OrderedAttribute<LocalDate> localDate() {
        return new OrderedAttribute<>(path().entry("localDate"), StandardConverters.localDate());
    }

    /** Attribute {@code localDateTime} of the document. */
    public OrderedAttribute<LocalDateTime> localDateTime() {
        return new OrderedAttribute<>(path().entry("localDateTime"), StandardConverters.localDateTime());
    }

    /** Attribute {@code localTime} of the document. */
    public OrderedAttribute<LocalTime> localTime() {
        return new OrderedAttribute<>(path().entry("localTime"), StandardConverters.localTime());
    }

    /** Attribute {@code offsetDateTime} of the document. */
    public Attribute<OffsetDateTime> offsetDateTime() {
        return new Attribute<>(path().entry("offsetDateTime"), StandardConverters.offsetDateTime());
    }

    /** Attribute {@code zonedDateTime} of the document. */
    public Attribute<ZonedDateTime> zonedDateTime() {
        return new Attribute<>(path().entry("zonedDateTime"), StandardConverters.zonedDateTime());
    }

    /** Attribute {@code year} of the document. */
    public NumberAttribute<Year> year() {
        return new NumberAttribute<>(path().entry("year"), StandardConverters.year());
    }

    /** Attribute {@code yearMonth} of the document. */
    public OrderedAttribute<YearMonth> yearMonth() {
        return new OrderedAttribute<>(path().entry("yearMonth"), StandardConverters.yearMonth());
    }

    /** Attribute {@code zoneId} of the document. */
    public Attribute<ZoneId> zoneId() {
        return new Attribute<>(path().entry("zoneId"), StandardConverters.zoneId());
    }

    /** Attribute {@code duration} of the document. */
    public NumberAttribute<Duration> duration() {
        return new NumberAttribute<>(path().entry("duration"), StandardConverters.duration());
    }

    /** Attribute {@code period} of the document. */
    public Attribute<Period> period() {
        return new Attribute<>(path().entry("period"), StandardConverters.period());
    }

    /** Attribute {@code uri} of the document. */
    public Attribute<URI> uri() {
        return new Attribute<>(path().entry("uri"), StandardConverters.uri());
    }

    /** Attribute {@code locale} of the document. */
    public Attribute<Locale> locale() {
        return new Attribute<>(path().entry("locale"), StandardConverters.locale());
    }

    /** Attribute {@code currency} of the document. */
    public Attribute<Currency> currency() {
        return new Attribute<>(path().entry("currency"), StandardConverters.currency());
    }

    /** Attribute {@code day} of the document. */
    public Attribute<DayOfWeek> day() {
        return new Attribute<>(path().entry("day"), EveryDefaultCodec.DAY_OF_WEEK_CONVERTER);
    }

    /** The changes of an attribute that holds an {@link EveryDefault}. */
    static class Changes<U extends UpdateActions> extends DocumentUpdate<U, EveryDefault, EveryDefaultAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        Changes(U actions, EveryDefaultAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code truth} of the document. */
        public OptionalValueUpdate<U, Boolean> truth() {
            return new OptionalValueUpdate<>(actions, tokens.truth());
        }

        /** Begins a change of attribute {@code tiny} of the document. */
        public OptionalNumberUpdate<U, Byte> tiny() {
            return new OptionalNumberUpdate<>(actions, tokens.tiny());
        }

        /** Begins a change of attribute {@code small} of the document. */
        public OptionalNumberUpdate<U, Short> small() {
            return new OptionalNumberUpdate<>(actions, tokens.small());
        }

        /** Begins a change of attribute {@code whole} of the document. */
        public OptionalNumberUpdate<U, Integer> whole() {
            return new OptionalNumberUpdate<>(actions, tokens.whole());
        }

        /** Begins a change of attribute {@code large} of the document. */
        public OptionalNumberUpdate<U, Long> large() {
            return new OptionalNumberUpdate<>(actions, tokens.large());
        }

        /** Begins a change of attribute {@code single} of the document. */
        public OptionalNumberUpdate<U, Float> single() {
            return new OptionalNumberUpdate<>(actions, tokens.single());
        }

        /** Begins a change of attribute {@code twice} of the document. */
        public OptionalNumberUpdate<U, Double> twice() {
            return new OptionalNumberUpdate<>(actions, tokens.twice());
        }

        /** Begins a change of attribute {@code letter} of the document. */
        public OptionalValueUpdate<U, Character> letter() {
            return new OptionalValueUpdate<>(actions, tokens.letter());
        }

        /** Begins a change of attribute {@code text} of the document. */
        public OptionalValueUpdate<U, String> text() {
            return new OptionalValueUpdate<>(actions, tokens.text());
        }

        /** Begins a change of attribute {@code decimal} of the document. */
        public OptionalNumberUpdate<U, BigDecimal> decimal() {
            return new OptionalNumberUpdate<>(actions, tokens.decimal());
        }

        /** Begins a change of attribute {@code integer} of the document. */
        public OptionalNumberUpdate<U, BigInteger> integer() {
            return new OptionalNumberUpdate<>(actions, tokens.integer());
        }

        /** Begins a change of attribute {@code uuid} of the document. */
        public OptionalValueUpdate<U, UUID> uuid() {
            return new OptionalValueUpdate<>(actions, tokens.uuid());
        }

        /** Begins a change of attribute {@code instant} of the document. */
        public OptionalValueUpdate<U, Instant> instant() {
            return new OptionalValueUpdate<>(actions, tokens.instant());
        }

        /** Begins a change of attribute {@code localDate} of the document. */
        public OptionalValueUpdate<U, LocalDate> localDate() {
            return new OptionalValueUpdate<>(actions, tokens.localDate());
        }

        /** Begins a change of attribute {@code localDateTime} of the document. */
        public OptionalValueUpdate<U, LocalDateTime> localDateTime() {
            return new OptionalValueUpdate<>(actions, tokens.localDateTime());
        }

        /** Begins a change of attribute {@code localTime} of the document. */
        public OptionalValueUpdate<U, LocalTime> localTime() {
            return new OptionalValueUpdate<>(actions, tokens.localTime());
        }

        /** Begins a change of attribute {@code offsetDateTime} of the document. */
        public OptionalValueUpdate<U, OffsetDateTime> offsetDateTime() {
            return new OptionalValueUpdate<>(actions, tokens.offsetDateTime());
        }

        /** Begins a change of attribute {@code zonedDateTime} of the document. */
        public OptionalValueUpdate<U, ZonedDateTime> zonedDateTime() {
            return new OptionalValueUpdate<>(actions, tokens.zonedDateTime());
        }

        /** Begins a change of attribute {@code year} of the document. */
        public OptionalNumberUpdate<U, Year> year() {
            return new OptionalNumberUpdate<>(actions, tokens.year());
        }

        /** Begins a change of attribute {@code yearMonth} of the document. */
        public OptionalValueUpdate<U, YearMonth> yearMonth() {
            return new OptionalValueUpdate<>(actions, tokens.yearMonth());
        }

        /** Begins a change of attribute {@code zoneId} of the document. */
        public OptionalValueUpdate<U, ZoneId> zoneId() {
            return new OptionalValueUpdate<>(actions, tokens.zoneId());
        }

        /** Begins a change of attribute {@code duration} of the document. */
        public OptionalNumberUpdate<U, Duration> duration() {
            return new OptionalNumberUpdate<>(actions, tokens.duration());
        }

        /** Begins a change of attribute {@code period} of the document. */
        public OptionalValueUpdate<U, Period> period() {
            return new OptionalValueUpdate<>(actions, tokens.period());
        }

        /** Begins a change of attribute {@code uri} of the document. */
        public OptionalValueUpdate<U, URI> uri() {
            return new OptionalValueUpdate<>(actions, tokens.uri());
        }

        /** Begins a change of attribute {@code locale} of the document. */
        public OptionalValueUpdate<U, Locale> locale() {
            return new OptionalValueUpdate<>(actions, tokens.locale());
        }

        /** Begins a change of attribute {@code currency} of the document. */
        public OptionalValueUpdate<U, Currency> currency() {
            return new OptionalValueUpdate<>(actions, tokens.currency());
        }

        /** Begins a change of attribute {@code day} of the document. */
        public OptionalValueUpdate<U, DayOfWeek> day() {
            return new OptionalValueUpdate<>(actions, tokens.day());
        }
    }

    /** The changes of an attribute that holds an {@link EveryDefault} and may be absent. */
    static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        RemovableChanges(U actions, EveryDefaultAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
