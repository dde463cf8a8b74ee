package money;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.table.EntityAttributes;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.DocumentPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The attributes of an {@link Invoice}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class InvoiceAttributes extends EntityAttributes implements InvoiceRepository.ByNumberAttributes {
    static final InvoiceAttributes INSTANCE = new InvoiceAttributes();

    /** Attribute {@code number}. */
    public static final StringAttribute NUMBER = new StringAttribute(InvoiceCodec.NUMBER);

    /** Attribute {@code at}. */
    public static final OrderedAttribute<Instant> AT = new OrderedAttribute<>(InvoiceCodec.AT, Seconds.INSTANCE);

    /** Attribute {@code total}. */
    public static final Attribute<Money> TOTAL = new Attribute<>(InvoiceCodec.TOTAL, Cents.INSTANCE);

    /** Attribute {@code discount}. */
    public static final Attribute<Money> DISCOUNT = new Attribute<>(InvoiceCodec.DISCOUNT, Cents.INSTANCE);

    /** Attribute {@code parts}. */
    public static final ListAttribute<Money, Attribute<Money>> PARTS = new ListAttribute<>(
            DocumentPath.of(InvoiceCodec.PARTS), Cents.INSTANCE, element -> new Attribute<>(element, Cents.INSTANCE));

    /** Attribute {@code byLevel}. */
    public static final MapAttribute<Level, Money, Attribute<Money>> BY_LEVEL = new MapAttribute<>(
            DocumentPath.of(InvoiceCodec.BY_LEVEL),
            Levels.INSTANCE,
            Cents.INSTANCE,
            element -> new Attribute<>(element, Cents.INSTANCE));

    /** Attribute {@code levels}. */
    public static final SetAttribute<Level> LEVELS =
            new SetAttribute<>(DocumentPath.of(InvoiceCodec.LEVELS), Levels.INSTANCE, AttributeType.NS);

    /** Attribute {@code level}. */
    public static final OrderedAttribute<Level> LEVEL = new OrderedAttribute<>(InvoiceCodec.LEVEL, Levels.INSTANCE);

    /** Attribute {@code sum}. */
    public static final SumAttributes SUM = new SumAttributes(DocumentPath.of(InvoiceCodec.SUM));

    private InvoiceAttributes() {
        super(InvoiceCodec.INSTANCE);
    }

    /** Attribute {@code number}. */
    public StringAttribute number() {
        return NUMBER;
    }

    /** Attribute {@code at}. */
    public OrderedAttribute<Instant> at() {
        return AT;
    }

    @Override
    public Attribute<Money> total() {
        return TOTAL;
    }

    @Override
    public Attribute<Money> discount() {
        return DISCOUNT;
    }

    @Override
    public ListAttribute<Money, Attribute<Money>> parts() {
        return PARTS;
    }

    @Override
    public MapAttribute<Level, Money, Attribute<Money>> byLevel() {
        return BY_LEVEL;
    }

    @Override
    public SetAttribute<Level> levels() {
        return LEVELS;
    }

    @Override
    public OrderedAttribute<Level> level() {
        return LEVEL;
    }

    @Override
    public SumAttributes sum() {
        return SUM;
    }
}
