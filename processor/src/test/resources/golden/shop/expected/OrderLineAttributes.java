package shop;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** The attributes of an {@link OrderLine}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OrderLineAttributes extends EntityAttributes implements OrderLineRepository.ByCustomerIdAttributes {
    static final OrderLineAttributes INSTANCE = new OrderLineAttributes();

    /** Attribute {@code sku}. */
    public static final StringAttribute SKU = new StringAttribute(OrderLineCodec.SKU);

    /** Attribute {@code quantity}. */
    public static final NumberAttribute<Integer> QUANTITY =
            new NumberAttribute<>(OrderLineCodec.QUANTITY, StandardConverters.intValue());

    /** Attribute {@code price}. */
    public static final NumberAttribute<BigDecimal> PRICE =
            new NumberAttribute<>(OrderLineCodec.PRICE, StandardConverters.bigDecimal());

    private OrderLineAttributes() {
        super(OrderLineCodec.INSTANCE);
    }

    @Override
    public StringAttribute sku() {
        return SKU;
    }

    @Override
    public NumberAttribute<Integer> quantity() {
        return QUANTITY;
    }

    @Override
    public NumberAttribute<BigDecimal> price() {
        return PRICE;
    }
}
