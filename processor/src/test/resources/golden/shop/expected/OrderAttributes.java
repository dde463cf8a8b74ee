package shop;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityAttributes;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The attributes of an {@link Order}, as typed tokens: constants, and methods of what a condition may name. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OrderAttributes
        extends EntityAttributes implements OrderRepository.ByCustomerIdAttributes, OrderRepository.ByStatusAttributes {
    static final OrderAttributes INSTANCE = new OrderAttributes();

    /** Attribute {@code status}. */
    public static final Attribute<OrderStatus> STATUS =
            new Attribute<>(OrderCodec.STATUS, OrderCodec.ORDER_STATUS_CONVERTER);

    /** Attribute {@code placedAt}. */
    public static final OrderedAttribute<Instant> PLACED_AT =
            new OrderedAttribute<>(OrderCodec.PLACED_AT, StandardConverters.instant());

    /** Attribute {@code total}. */
    public static final NumberAttribute<BigDecimal> TOTAL =
            new NumberAttribute<>(OrderCodec.TOTAL, StandardConverters.bigDecimal());

    /** Attribute {@code version}. */
    public static final NumberAttribute<Long> VERSION =
            new NumberAttribute<>(OrderCodec.VERSION, StandardConverters.longValue());

    private OrderAttributes() {
        super(OrderCodec.INSTANCE);
    }

    @Override
    public Attribute<OrderStatus> status() {
        return STATUS;
    }

    @Override
    public OrderedAttribute<Instant> placedAt() {
        return PLACED_AT;
    }

    @Override
    public NumberAttribute<BigDecimal> total() {
        return TOTAL;
    }

    @Override
    public NumberAttribute<Long> version() {
        return VERSION;
    }
}
