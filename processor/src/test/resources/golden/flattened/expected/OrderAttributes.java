package orders;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** The attributes of an {@link Order}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OrderAttributes
        extends EntityAttributes implements OrderRepository.ByIdAttributes, OrderRepository.ByCityAttributes {
    static final OrderAttributes INSTANCE = new OrderAttributes();

    /** Attribute {@code id}. */
    public static final StringAttribute ID = new StringAttribute(OrderCodec.ID);

    /** Attribute {@code town}. */
    public static final StringAttribute TOWN = new StringAttribute(OrderCodec.TOWN);

    /** Attribute {@code ship_city}. */
    public static final StringAttribute SHIPPING_TOWN = new StringAttribute(OrderCodec.SHIPPING_TOWN);

    /** Attribute {@code ship_floor}. */
    public static final NumberAttribute<Integer> SHIPPING_FLOOR =
            new NumberAttribute<>(OrderCodec.SHIPPING_FLOOR, StandardConverters.intValue());

    /** Attribute {@code ship_street}. */
    public static final StringAttribute SHIPPING_STREET = new StringAttribute(OrderCodec.SHIPPING_STREET);

    /** Attribute {@code ship_tags}. */
    public static final SetAttribute<String> SHIPPING_TAGS =
            new SetAttribute<>(OrderCodec.SHIPPING_TAGS, StandardConverters.string());

    /** Attribute {@code ship_country}. */
    public static final StringAttribute SHIPPING_COUNTRY = new StringAttribute(OrderCodec.SHIPPING_COUNTRY);

    /** Attribute {@code bill_city}. */
    public static final StringAttribute BILLING_TOWN = new StringAttribute(OrderCodec.BILLING_TOWN);

    /** Attribute {@code bill_floor}. */
    public static final NumberAttribute<Integer> BILLING_FLOOR =
            new NumberAttribute<>(OrderCodec.BILLING_FLOOR, StandardConverters.intValue());

    /** Attribute {@code bill_street}. */
    public static final StringAttribute BILLING_STREET = new StringAttribute(OrderCodec.BILLING_STREET);

    /** Attribute {@code bill_tags}. */
    public static final SetAttribute<String> BILLING_TAGS =
            new SetAttribute<>(OrderCodec.BILLING_TAGS, StandardConverters.string());

    /** Attribute {@code bill_country}. */
    public static final StringAttribute BILLING_COUNTRY = new StringAttribute(OrderCodec.BILLING_COUNTRY);

    /** Attribute {@code part}. */
    public static final PartAttributes PART = new PartAttributes(DocumentPath.of(OrderCodec.PART));

    private OrderAttributes() {
        super(OrderCodec.INSTANCE);
    }

    @Override
    public StringAttribute id() {
        return ID;
    }

    @Override
    public StringAttribute town() {
        return TOWN;
    }

    @Override
    public StringAttribute shippingTown() {
        return SHIPPING_TOWN;
    }

    @Override
    public NumberAttribute<Integer> shippingFloor() {
        return SHIPPING_FLOOR;
    }

    @Override
    public StringAttribute shippingStreet() {
        return SHIPPING_STREET;
    }

    @Override
    public SetAttribute<String> shippingTags() {
        return SHIPPING_TAGS;
    }

    @Override
    public StringAttribute shippingCountry() {
        return SHIPPING_COUNTRY;
    }

    @Override
    public StringAttribute billingTown() {
        return BILLING_TOWN;
    }

    @Override
    public NumberAttribute<Integer> billingFloor() {
        return BILLING_FLOOR;
    }

    @Override
    public StringAttribute billingStreet() {
        return BILLING_STREET;
    }

    @Override
    public SetAttribute<String> billingTags() {
        return BILLING_TAGS;
    }

    @Override
    public StringAttribute billingCountry() {
        return BILLING_COUNTRY;
    }

    @Override
    public PartAttributes part() {
        return PART;
    }
}
