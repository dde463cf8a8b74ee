package shop;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link Order} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class OrderCodec extends ItemCodec<Order> {
    /** The codec; it has no state of its own. */
    public static final OrderCodec INSTANCE = new OrderCodec();

    static final AttributeName CUSTOMER = AttributeName.of("customer");
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName TRACE = AttributeName.of("trace");
    static final AttributeName SECRET = AttributeName.of("secret");
    static final AttributeName REFERENCE = AttributeName.of("reference");
    static final AttributeName COUPON = AttributeName.of("coupon");

    private OrderCodec() {
        super("Order");
    }

    @Override
    protected void writeAttributes(Order order, AttributeSink sink) {
        sink.attribute(CUSTOMER).string(order.customer());
        sink.attribute(ID).string(order.id());
        sink.attribute(TRACE);
        StandardConverters.uuid().write(order.trace(), sink);
        sink.attribute(SECRET).string(order.secret());
        sink.attribute(REFERENCE).string(order.reference());
        if (order.coupon().isPresent()) {
            sink.attribute(COUPON).string(order.coupon().get());
        }
    }

    @Override
    protected Order readAttributes(AttributeSource source) {
        return new Order(
                source.find(CUSTOMER) ? source.string() : missing(CUSTOMER),
                source.find(ID) ? source.string() : missing(ID),
                source.find(TRACE) ? StandardConverters.uuid().read(source) : missing(TRACE),
                source.find(SECRET) ? source.string() : missing(SECRET),
                source.find(REFERENCE) ? source.string() : missing(REFERENCE),
                source.find(COUPON) && !source.isNull() ? Optional.of(source.string()) : Optional.empty());
    }
}
