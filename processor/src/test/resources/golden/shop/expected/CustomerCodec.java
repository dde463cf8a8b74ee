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
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes a {@link Customer} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class CustomerCodec extends ComposedMapping<Customer, CustomerKey> {
    static final AttributeName EMAIL = AttributeName.of("email");
    static final AttributeName NAME = AttributeName.of("name");
    static final AttributeName VERSION = AttributeName.of("version");

    static final KeyComponent<String> CUSTOMER_ID_COMPONENT =
            KeyComponent.of("customerId", StandardConverters.string());

    static final ComposedKey PRIMARY_KEY = ComposedKey.of(
            KeyTemplate.partition(AttributeName.of("PK"), KeySegment.literal("CUSTOMER#"), CUSTOMER_ID_COMPONENT),
            KeyTemplate.sort(AttributeName.of("SK"), KeySegment.literal("PROFILE")));

    /** The codec; it has no state of its own. */
    public static final CustomerCodec INSTANCE = new CustomerCodec();

    private CustomerCodec() {
        super(
                "Customer",
                new EntityType(AttributeName.of("_type"), "customer", List.of("client")),
                PRIMARY_KEY,
                List.of());
    }

    @Override
    protected void writeAttributes(Customer customer, AttributeSink sink) {
        writeKeys(customer, sink);
        sink.attribute(EMAIL).string(customer.email());
        sink.attribute(NAME).string(customer.name());
        sink.attribute(VERSION).number(customer.version());
    }

    @Override
    protected Customer readAttributes(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new Customer(
                key.get(CUSTOMER_ID_COMPONENT),
                source.at(EMAIL).string(),
                source.at(NAME).string(),
                source.at(VERSION).longNumber());
    }

    @Override
    public CustomerKey keyOf(Customer customer) {
        return new CustomerKey(customer.customerId());
    }

    @Override
    protected CustomerKey readKey(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new CustomerKey(key.get(CUSTOMER_ID_COMPONENT));
    }

    @Override
    protected KeyValues componentsOf(Customer customer) {
        return KeyValues.NONE.and(CUSTOMER_ID_COMPONENT, customer.customerId());
    }

    @Override
    protected KeyValues componentsOfKey(CustomerKey key) {
        return KeyValues.NONE.and(CUSTOMER_ID_COMPONENT, key.customerId());
    }

    @Override
    protected Customer stored(Customer customer, boolean creating, Instant now) {
        return new Customer(customer.customerId(), customer.email(), customer.name(), customer.version() + 1);
    }

    @Override
    protected AttributeName version() {
        return VERSION;
    }

    @Override
    protected long version(Customer customer) {
        return customer.version();
    }
}
