package shop;

import dev.armature.runtime.attribute.BinaryAttribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import dev.armature.runtime.value.DocumentPath;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The attributes of an {@link Order}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
final class OrderAttributes extends EntityAttributes implements OrderRepository.ByCustomerAttributes {
    static final OrderAttributes INSTANCE = new OrderAttributes();

    /** Attribute {@code customer}. */
    public static final StringAttribute CUSTOMER = new StringAttribute(OrderCodec.CUSTOMER);

    /** Attribute {@code id}. */
    public static final StringAttribute ID = new StringAttribute(OrderCodec.ID);

    /** Attribute {@code trace}. */
    public static final OrderedAttribute<UUID> TRACE =
            new OrderedAttribute<>(OrderCodec.TRACE, StandardConverters.uuid());

    /** Attribute {@code secret}. */
    public static final StringAttribute SECRET = new StringAttribute(OrderCodec.SECRET);

    /** Attribute {@code reference}. */
    public static final StringAttribute REFERENCE = new StringAttribute(OrderCodec.REFERENCE);

    /** Attribute {@code coupon}. */
    public static final StringAttribute COUPON = new StringAttribute(OrderCodec.COUPON);

    /** Attribute {@code invoice}. */
    public static final StringAttribute INVOICE = new StringAttribute(OrderCodec.INVOICE);

    /** Attribute {@code number}. */
    public static final NumberAttribute<Long> NUMBER =
            new NumberAttribute<>(OrderCodec.NUMBER, StandardConverters.longValue());

    /** Attribute {@code note}. */
    public static final StringAttribute NOTE = new StringAttribute(OrderCodec.NOTE);

    /** Attribute {@code seal}. */
    public static final BinaryAttribute<byte[]> SEAL =
            new BinaryAttribute<>(OrderCodec.SEAL, StandardConverters.bytes());

    /** Attribute {@code lines}. */
    public static final ListAttribute<String, StringAttribute> LINES =
            new ListAttribute<>(DocumentPath.of(OrderCodec.LINES), StandardConverters.string(), StringAttribute::new);

    /** Attribute {@code tags}. */
    public static final SetAttribute<String> TAGS = new SetAttribute<>(OrderCodec.TAGS, StandardConverters.string());

    /** Attribute {@code prices}. */
    public static final MapAttribute<String, Integer, NumberAttribute<Integer>> PRICES = new MapAttribute<>(
            DocumentPath.of(OrderCodec.PRICES),
            StandardConverters.string(),
            StandardConverters.intValue(),
            element -> new NumberAttribute<>(element, StandardConverters.intValue()));

    private OrderAttributes() {
        super(OrderCodec.INSTANCE);
    }

    /** Attribute {@code customer}. */
    public StringAttribute customer() {
        return CUSTOMER;
    }

    /** Attribute {@code id}. */
    public StringAttribute id() {
        return ID;
    }

    @Override
    public OrderedAttribute<UUID> trace() {
        return TRACE;
    }

    @Override
    public StringAttribute secret() {
        return SECRET;
    }

    @Override
    public StringAttribute reference() {
        return REFERENCE;
    }

    @Override
    public StringAttribute coupon() {
        return COUPON;
    }

    @Override
    public StringAttribute invoice() {
        return INVOICE;
    }

    @Override
    public NumberAttribute<Long> number() {
        return NUMBER;
    }

    @Override
    public StringAttribute note() {
        return NOTE;
    }

    @Override
    public BinaryAttribute<byte[]> seal() {
        return SEAL;
    }

    @Override
    public ListAttribute<String, StringAttribute> lines() {
        return LINES;
    }

    @Override
    public SetAttribute<String> tags() {
        return TAGS;
    }

    @Override
    public MapAttribute<String, Integer, NumberAttribute<Integer>> prices() {
        return PRICES;
    }
}
