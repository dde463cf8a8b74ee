package orders;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
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

    private OrderCodec() {
        super("Order", ID);
    }

    @Override
    protected void writeAttributes(Order order, AttributeSink sink) {
        sink.attribute(ID).string(order.id());
        sink.attribute(TOWN).string(order.town());
        sink.attribute(SHIPPING_TOWN).string(order.shipping().town());
        sink.attribute(SHIPPING_FLOOR).number(order.shipping().floor());
        optionalString(sink, SHIPPING_STREET, order.shipping().street());
        if (isPresent(SHIPPING_TAGS, order.shipping().tags())) {
            StandardConverters.stringSet().write(order.shipping().tags(), sink.attribute(SHIPPING_TAGS));
        }
        sink.attribute(SHIPPING_COUNTRY).string(order.shipping().country());
        optionalString(sink, BILLING_TOWN, order.billing().map(orders.Order.Address::town));
        if (isPresent(BILLING_FLOOR, order.billing().map(orders.Order.Address::floor))) {
            sink.attribute(BILLING_FLOOR).number(order.billing().map(orders.Order.Address::floor).get());
        }
        optionalString(sink, BILLING_STREET, order.billing().flatMap(orders.Order.Address::street));
        if (isPresent(BILLING_TAGS, order.billing().map(orders.Order.Address::tags).orElse(java.util.Set.of()))) {
            StandardConverters.stringSet().write(order.billing().map(orders.Order.Address::tags).orElse(java.util.Set.of()), sink.attribute(BILLING_TAGS));
        }
        optionalString(sink, BILLING_COUNTRY, order.billing().map(orders.Order.Address::country));
        PartCodec.INSTANCE.write(order.part(), sink.attribute(PART));
    }

    @Override
    protected Order readAttributes(AttributeSource source) {
        return new Order(
                source.at(ID).string(),
                source.at(TOWN).string(),
                new Order.Address(
                        source.at(SHIPPING_TOWN).string(),
                        source.at(SHIPPING_FLOOR).intNumber(),
                        source.optionalString(SHIPPING_STREET),
                        source.find(SHIPPING_TAGS) ? StandardConverters.stringSet().read(source) : Set.of(),
                        source.find(SHIPPING_COUNTRY) ? source.string() : "US",
                        List.of()),
                source.find(BILLING_TOWN) || source.find(BILLING_FLOOR) || source.find(BILLING_STREET) || source.find(BILLING_TAGS) || source.find(BILLING_COUNTRY)
                        ? Optional.of(
                                new Order.Address(
                                        source.at(BILLING_TOWN).string(),
                                        source.at(BILLING_FLOOR).intNumber(),
                                        source.optionalString(BILLING_STREET),
                                        source.find(BILLING_TAGS)
                                                ? StandardConverters.stringSet().read(source)
                                                : Set.of(),
                                        source.find(BILLING_COUNTRY) ? source.string() : "US",
                                        List.of()))
                        : Optional.empty(),
                PartCodec.INSTANCE.read(source.at(PART)));
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
        return new OrderKey(source.at(ID).string());
    }

    @Override
    protected Object readPart(int number, AttributeSource source) {
        return new OrderByCity(
                source.at(ID).string(),
                source.at(TOWN).string(),
                source.at(SHIPPING_TOWN).string(),
                source.find(BILLING_FLOOR) && !source.isNull() ? Optional.of(source.intNumber()) : Optional.empty());
    }
}
