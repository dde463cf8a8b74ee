package shop;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeySegment;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.table.ComposedMapping;
import dev.armature.runtime.table.EntityType;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes a {@link OrderLine} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OrderLineCodec extends ComposedMapping<OrderLine, OrderLineKey> {
    static final AttributeName SKU = AttributeName.of("sku");
    static final AttributeName QUANTITY = AttributeName.of("quantity");
    static final AttributeName PRICE = AttributeName.of("price");

    static final KeyComponent<String> CUSTOMER_ID_COMPONENT =
            KeyComponent.of("customerId", StandardConverters.string());

    static final KeyComponent<String> ORDER_ID_COMPONENT = KeyComponent.of("orderId", StandardConverters.string());

    static final KeyComponent<Integer> LINE_NO_COMPONENT =
            KeyComponent.padded("lineNo", 4, StandardConverters.intValue());

    static final ComposedKey PRIMARY_KEY = ComposedKey.of(
            KeyTemplate.partition(AttributeName.of("PK"), KeySegment.literal("CUSTOMER#"), CUSTOMER_ID_COMPONENT),
            KeyTemplate.sort(
                    AttributeName.of("SK"),
                    KeySegment.literal("ORDER#"),
                    ORDER_ID_COMPONENT,
                    KeySegment.literal("#LINE#"),
                    LINE_NO_COMPONENT));

    /** The codec; it has no state of its own. */
    public static final OrderLineCodec INSTANCE = new OrderLineCodec();

    private OrderLineCodec() {
        super("OrderLine", new EntityType(AttributeName.of("_type"), "line", List.of()), PRIMARY_KEY, List.of());
    }

    @Override
    protected void writeAttributes(OrderLine orderLine, AttributeSink sink) {
        writeKeys(orderLine, sink);
        sink.attribute(SKU).string(orderLine.sku());
        sink.attribute(QUANTITY).number(orderLine.quantity());
        sink.attribute(PRICE).number(orderLine.price());
    }

    @Override
    protected OrderLine readAttributes(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new OrderLine(
                key.get(CUSTOMER_ID_COMPONENT),
                key.get(ORDER_ID_COMPONENT),
                key.get(LINE_NO_COMPONENT),
                source.at(SKU).string(),
                source.at(QUANTITY).intNumber(),
                source.at(PRICE).decimalNumber());
    }

    @Override
    public OrderLineKey keyOf(OrderLine orderLine) {
        return new OrderLineKey(orderLine.customerId(), orderLine.orderId(), orderLine.lineNo());
    }

    @Override
    protected OrderLineKey readKey(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new OrderLineKey(
                key.get(CUSTOMER_ID_COMPONENT), key.get(ORDER_ID_COMPONENT), key.get(LINE_NO_COMPONENT));
    }

    @Override
    protected KeyValues componentsOf(OrderLine orderLine) {
        return KeyValues.NONE
                .and(CUSTOMER_ID_COMPONENT, orderLine.customerId())
                .and(ORDER_ID_COMPONENT, orderLine.orderId())
                .and(LINE_NO_COMPONENT, orderLine.lineNo());
    }

    @Override
    protected KeyValues componentsOfKey(OrderLineKey key) {
        return KeyValues.NONE
                .and(CUSTOMER_ID_COMPONENT, key.customerId())
                .and(ORDER_ID_COMPONENT, key.orderId())
                .and(LINE_NO_COMPONENT, key.lineNo());
    }
}
