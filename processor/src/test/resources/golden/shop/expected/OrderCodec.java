package shop;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeySegment;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.table.ComposedMapping;
import dev.armature.runtime.table.EntityType;
import dev.armature.runtime.table.IdGenerator;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes a {@link Order} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OrderCodec extends ComposedMapping<Order, OrderKey> {
    static final AttributeName STATUS = AttributeName.of("status");
    static final AttributeName PLACED_AT = AttributeName.of("placedAt");
    static final AttributeName TOTAL = AttributeName.of("total");
    static final AttributeName VERSION = AttributeName.of("version");

    static final AttributeConverter<OrderStatus> ORDER_STATUS_CONVERTER =
            StandardConverters.enumOf(OrderStatus.values());

    static final KeyComponent<String> CUSTOMER_ID_COMPONENT =
            KeyComponent.of("customerId", StandardConverters.string());

    static final KeyComponent<String> ORDER_ID_COMPONENT = KeyComponent.of("orderId", StandardConverters.string());

    static final KeyComponent<OrderStatus> STATUS_COMPONENT =
            KeyComponent.of("status", ORDER_STATUS_CONVERTER).storedAs(STATUS);

    static final KeyComponent<Instant> PLACED_AT_COMPONENT =
            KeyComponent.of("placedAt", StandardConverters.instant()).storedAs(PLACED_AT);

    static final ComposedKey PRIMARY_KEY = ComposedKey.of(
            KeyTemplate.partition(AttributeName.of("PK"), KeySegment.literal("CUSTOMER#"), CUSTOMER_ID_COMPONENT),
            KeyTemplate.sort(AttributeName.of("SK"), KeySegment.literal("ORDER#"), ORDER_ID_COMPONENT));

    static final ComposedKey GSI1_KEY = ComposedKey.of(
            KeyTemplate.partition(AttributeName.of("GSI1PK"), KeySegment.literal("STATUS#"), STATUS_COMPONENT),
            KeyTemplate.sort(AttributeName.of("GSI1SK"), PLACED_AT_COMPONENT));

    /** The codec; it has no state of its own. */
    public static final OrderCodec INSTANCE = new OrderCodec();

    private OrderCodec() {
        super("Order", new EntityType(AttributeName.of("_type"), "order", List.of()), PRIMARY_KEY, List.of(GSI1_KEY));
    }

    @Override
    protected void writeAttributes(Order order, AttributeSink sink) {
        writeKeys(order, sink);
        ORDER_STATUS_CONVERTER.write(order.status(), sink.attribute(STATUS));
        StandardConverters.instant().write(order.placedAt(), sink.attribute(PLACED_AT));
        sink.attribute(TOTAL).number(order.total());
        sink.attribute(VERSION).number(order.version());
    }

    @Override
    protected Order readAttributes(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new Order(
                key.get(CUSTOMER_ID_COMPONENT),
                key.get(ORDER_ID_COMPONENT),
                ORDER_STATUS_CONVERTER.read(source.at(STATUS)),
                StandardConverters.instant().read(source.at(PLACED_AT)),
                source.at(TOTAL).decimalNumber(),
                source.at(VERSION).longNumber());
    }

    @Override
    public OrderKey keyOf(Order order) {
        return new OrderKey(order.customerId(), order.orderId());
    }

    @Override
    protected OrderKey readKey(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new OrderKey(key.get(CUSTOMER_ID_COMPONENT), key.get(ORDER_ID_COMPONENT));
    }

    @Override
    protected KeyValues componentsOf(Order order) {
        return KeyValues.NONE
                .and(CUSTOMER_ID_COMPONENT, order.customerId())
                .and(ORDER_ID_COMPONENT, order.orderId())
                .and(STATUS_COMPONENT, order.status())
                .and(PLACED_AT_COMPONENT, order.placedAt());
    }

    @Override
    protected KeyValues componentsOfKey(OrderKey key) {
        return KeyValues.NONE.and(CUSTOMER_ID_COMPONENT, key.customerId()).and(ORDER_ID_COMPONENT, key.orderId());
    }

    @Override
    protected Order identified(Order order, IdGenerator ids) {
        return new Order(
                order.customerId(),
                order.orderId() == null || order.orderId().isEmpty() ? ids.ksuid() : order.orderId(),
                order.status(),
                order.placedAt(),
                order.total(),
                order.version());
    }

    @Override
    protected Order stored(Order order, boolean creating, Instant now) {
        return new Order(
                order.customerId(),
                order.orderId(),
                order.status(),
                order.placedAt(),
                order.total(),
                order.version() + 1);
    }

    @Override
    protected AttributeName version() {
        return VERSION;
    }

    @Override
    protected long version(Order order) {
        return order.version();
    }
}
