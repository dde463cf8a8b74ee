package shop;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.SizeLimit;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.IdGenerator;
import dev.armature.runtime.table.UniqueAttribute;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Writes a {@link Order} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class OrderCodec extends EntityMapping<Order, OrderKey> {
    static final AttributeName CUSTOMER = AttributeName.of("customer");
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName TRACE = AttributeName.of("trace");
    static final AttributeName SECRET = AttributeName.of("secret");
    static final AttributeName REFERENCE = AttributeName.of("reference");
    static final AttributeName COUPON = AttributeName.of("coupon");
    static final AttributeName INVOICE = AttributeName.of("invoice");
    static final AttributeName NUMBER = AttributeName.of("number");
    static final AttributeName NOTE = AttributeName.of("note");
    static final AttributeName SEAL = AttributeName.of("seal");
    static final AttributeName LINES = AttributeName.of("lines");
    static final AttributeName TAGS = AttributeName.of("tags");
    static final AttributeName PRICES = AttributeName.of("prices");

    /** The codec; it has no state of its own. */
    public static final OrderCodec INSTANCE = new OrderCodec();

    static final AttributeConverter<List<String>> LINES_CONVERTER =
            StandardConverters.listOf(StandardConverters.string());

    static final AttributeConverter<Map<String, Integer>> PRICES_CONVERTER =
            StandardConverters.mapOf(StandardConverters.intValue());

    private OrderCodec() {
        super("Order", CUSTOMER, ID);
    }

    @Override
    protected void writeAttributes(Order order, AttributeSink sink) {
        sink.attribute(CUSTOMER).string(order.customer());
        sink.attribute(ID).string(order.id());
        StandardConverters.uuid().write(order.trace(), sink.attribute(TRACE));
        sink.attribute(SECRET).string(order.secret());
        sink.attribute(REFERENCE).string(order.reference());
        if (isPresent(COUPON, order.coupon())) {
            checkSize(COUPON, 12, order.coupon().get());
            sink.attribute(COUPON).string(order.coupon().get());
        }
        optionalString(sink, INVOICE, order.invoice());
        sink.attribute(NUMBER).number(order.number());
        checkSize(NOTE, 200, order.note());
        sink.attribute(NOTE).string(order.note());
        checkSize(SEAL, 1024, order.seal());
        sink.attribute(SEAL).binary(order.seal());
        checkSize(LINES, 50, order.lines());
        LINES_CONVERTER.write(order.lines(), sink.attribute(LINES));
        if (isPresent(TAGS, order.tags())) {
            checkSize(TAGS, 5, order.tags());
            StandardConverters.stringSet().write(order.tags(), sink.attribute(TAGS));
        }
        checkSize(PRICES, 5, order.prices());
        PRICES_CONVERTER.write(order.prices(), sink.attribute(PRICES));
    }

    @Override
    protected Order readAttributes(AttributeSource source) {
        return new Order(
                source.at(CUSTOMER).string(),
                source.at(ID).string(),
                StandardConverters.uuid().read(source.at(TRACE)),
                source.at(SECRET).string(),
                source.at(REFERENCE).string(),
                source.optionalString(COUPON),
                source.optionalString(INVOICE),
                source.at(NUMBER).longNumber(),
                source.at(NOTE).string(),
                source.at(SEAL).binary(),
                LINES_CONVERTER.read(source.at(LINES)),
                source.find(TAGS) ? StandardConverters.stringSet().read(source) : Set.of(),
                PRICES_CONVERTER.read(source.at(PRICES)));
    }

    @Override
    public OrderKey keyOf(Order order) {
        return new OrderKey(order.customer(), order.id());
    }

    @Override
    protected void writeKey(OrderKey key, AttributeSink sink) {
        sink.attribute(CUSTOMER).string(key.customer());
        sink.attribute(ID).string(key.id());
    }

    @Override
    protected OrderKey readKey(AttributeSource source) {
        return new OrderKey(source.at(CUSTOMER).string(), source.at(ID).string());
    }

    @Override
    protected Order identified(Order order, IdGenerator ids) {
        return new Order(
                order.customer(),
                order.id() == null || order.id().isEmpty() ? ids.ksuid() : order.id(),
                order.trace() == null ? ids.uuidV7() : order.trace(),
                order.secret() == null || order.secret().isEmpty() ? ids.uuidV4().toString() : order.secret(),
                order.reference() == null || order.reference().isEmpty() ? ids.ulid() : order.reference(),
                order.coupon(),
                order.invoice(),
                order.number(),
                order.note(),
                order.seal(),
                order.lines(),
                order.tags(),
                order.prices());
    }

    @Override
    protected List<AttributeName> writtenOnce() {
        return List.of(REFERENCE, COUPON);
    }

    @Override
    protected List<UniqueAttribute> uniqueAttributes() {
        return List.of(new UniqueAttribute(INVOICE, "invoice"), new UniqueAttribute(NUMBER, "number"));
    }

    @Override
    protected List<SizeLimit> sizeLimits() {
        return List.of(
                new SizeLimit("Order", NOTE, 200),
                new SizeLimit("Order", SEAL, 1024),
                new SizeLimit("Order", LINES, 50),
                new SizeLimit("Order", TAGS, 5),
                new SizeLimit("Order", PRICES, 5));
    }
}
