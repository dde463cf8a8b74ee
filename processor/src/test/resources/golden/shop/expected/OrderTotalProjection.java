package shop;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeySegment;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.table.EntityType;
import dev.armature.runtime.table.ItemProjection;
import dev.armature.runtime.table.ProjectionDecoder;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads a {@link OrderTotal} from what is stored of a {@link Order}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OrderTotalProjection extends ProjectionDecoder<OrderTotal> {
    private static final AttributeName STATUS = AttributeName.of("status");
    private static final AttributeName TOTAL = AttributeName.of("total");

    private static final AttributeConverter<OrderStatus> ORDER_STATUS_CONVERTER =
            StandardConverters.enumOf(OrderStatus.values());

    private static final KeyComponent<String> CUSTOMER_ID_COMPONENT =
            KeyComponent.of("customerId", StandardConverters.string());

    private static final KeyComponent<String> ORDER_ID_COMPONENT =
            KeyComponent.of("orderId", StandardConverters.string());

    private static final ComposedKey PRIMARY_KEY = ComposedKey.of(
            KeyTemplate.partition(AttributeName.of("PK"), KeySegment.literal("CUSTOMER#"), CUSTOMER_ID_COMPONENT),
            KeyTemplate.sort(AttributeName.of("SK"), KeySegment.literal("ORDER#"), ORDER_ID_COMPONENT));

    /** Reads through the table, and index {@code GSI1}. */
    public static final ItemProjection<Order, OrderTotal> OF_ORDER =
            new OrderTotalProjection(PRIMARY_KEY).reading(STATUS, TOTAL);

    private OrderTotalProjection(ComposedKey... keys) {
        super("Order", new EntityType(AttributeName.of("_type"), "order", List.of()), keys);
    }

    @Override
    protected OrderTotal readAttributes(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new OrderTotal(
                key.get(ORDER_ID_COMPONENT),
                ORDER_STATUS_CONVERTER.read(source.at(STATUS)),
                source.at(TOTAL).decimalNumber());
    }
}
