package orders;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Writes a {@link Order} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OrderCodec extends EntityMapping<Order, OrderKey> {
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName TOWN = AttributeName.of("town");
    static final AttributeName SHIPPING_TOWN = AttributeName.of("ship_city");
    static final AttributeName SHIPPING_FLOOR = AttributeName.of("ship_floor");
    static final AttributeName SHIPPING_STREET = AttributeName.of("ship_street");
    static final AttributeName SHIPPING_TAGS = AttributeName.of("ship_tags");
    static final AttributeName SHIPPING_COUNTRY = AttributeName.of("ship_country");
    static final AttributeName BILLING_TOWN = AttributeName.of("bill_city");
    static final AttributeName BILLING_FLOOR = AttributeName.of("bill_floor");
    static final AttributeName BILLING_STREET = AttributeName.of("bill_street");
    static final AttributeName BILLING_TAGS = AttributeName.of("bill_tags");
    static final AttributeName BILLING_COUNTRY = AttributeName.of("bill_country");
    static final AttributeName PART = AttributeName.of("part");

    /** The codec; it has no state of its own. */
    public static final OrderCodec INSTANCE = new OrderCodec();

    static final AttributeConverter<Set<String>> SHIPPING_TAGS_CONVERTER =
            StandardConverters.setOf(StandardConverters.string(), AttributeType.SS);

    static final AttributeConverter<Set<String>> BILLING_TAGS_CONVERTER =
            StandardConverters.setOf(StandardConverters.string(), AttributeType.SS);

    private OrderCodec() {
        super("Order", List.of(ID));
    }

    @Override
    protected void writeAttributes(Order order, AttributeSink sink) {
        sink.attribute(ID).string(order.id());
        sink.attribute(TOWN).string(order.town());
        sink.attribute(SHIPPING_TOWN).string(order.shipping().town());
        sink.attribute(SHIPPING_FLOOR).number(order.shipping().floor());
        optionalString(sink, SHIPPING_STREET, order.shipping().street());
        if (isPresent(SHIPPING_TAGS, order.shipping().tags())) {
            sink.attribute(SHIPPING_TAGS);
            SHIPPING_TAGS_CONVERTER.write(order.shipping().tags(), sink);
        }
        sink.attribute(SHIPPING_COUNTRY).string(order.shipping().country());
        optionalString(sink, BILLING_TOWN, order.billing().map(orders.Order.Address::town));
        if (isPresent(BILLING_FLOOR, order.billing().map(orders.Order.Address::floor))) {
            sink.attribute(BILLING_FLOOR).number(order.billing().map(orders.Order.Address::floor).get());
        }
        optionalString(sink, BILLING_STREET, order.billing().flatMap(orders.Order.Address::street));
        if (isPresent(BILLING_TAGS, order.billing().map(orders.Order.Address::tags).orElse(java.util.Set.of()))) {
            sink.attribute(BILLING_TAGS);
            BILLING_TAGS_CONVERTER.write(order.billing().map(orders.Order.Address::tags).orElse(java.util.Set.of()), sink);
        }
        optionalString(sink, BILLING_COUNTRY, order.billing().map(orders.Order.Address::country));
        sink.attribute(PART);
        PartCodec.INSTANCE.write(order.part(), sink);
    }

    @Override
    protected Order readAttributes(AttributeSource source) {
        return new Order(
                string(source, ID),
                string(source, TOWN),
                new Order.Address(
                        string(source, SHIPPING_TOWN),
                        intNumber(source, SHIPPING_FLOOR),
                        optionalString(source, SHIPPING_STREET),
                        source.find(SHIPPING_TAGS) ? SHIPPING_TAGS_CONVERTER.read(source) : Set.of(),
                        source.find(SHIPPING_COUNTRY) ? source.string() : "US",
                        List.of()),
                source.find(BILLING_TOWN) || source.find(BILLING_FLOOR) || source.find(BILLING_STREET) || source.find(BILLING_TAGS) || source.find(BILLING_COUNTRY)
                        ? Optional.of(
                                new Order.Address(
                                        string(source, BILLING_TOWN),
                                        intNumber(source, BILLING_FLOOR),
                                        optionalString(source, BILLING_STREET),
                                        source.find(BILLING_TAGS) ? BILLING_TAGS_CONVERTER.read(source) : Set.of(),
                                        source.find(BILLING_COUNTRY) ? source.string() : "US",
                                        List.of()))
                        : Optional.empty(),
                source.find(PART) ? PartCodec.INSTANCE.read(source) : missing(PART));
    }

    @Override
    public OrderKey keyOf(Order order) {
        return new OrderKey(order.id());
    }

    @Override
    protected void writeKey(OrderKey key, AttributeSink sink) {
        sink.attribute(ID).string(key.id());
    }

    @Override
    protected OrderKey readKey(AttributeSource source) {
        return new OrderKey(string(source, ID));
    }

    @Override
    protected Object readPart(int number, AttributeSource source) {
        return new OrderByCity(
                string(source, ID),
                string(source, TOWN),
                string(source, SHIPPING_TOWN),
                source.find(BILLING_FLOOR) && !source.isNull() ? Optional.of(source.intNumber()) : Optional.empty());
    }
}
