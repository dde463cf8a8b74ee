package orders;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Writes a {@link Order.Address} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class AddressCodec extends ItemCodec<Order.Address> {
    /** The codec; it has no state of its own. */
    public static final AddressCodec INSTANCE = new AddressCodec();

    static final AttributeName TOWN = AttributeName.of("city");
    static final AttributeName FLOOR = AttributeName.of("floor");
    static final AttributeName STREET = AttributeName.of("street");
    static final AttributeName TAGS = AttributeName.of("tags");
    static final AttributeName COUNTRY = AttributeName.of("country");

    private AddressCodec() {
        super("Address");
    }

    @Override
    protected void writeAttributes(Order.Address address, AttributeSink sink) {
        sink.attribute(TOWN).string(address.town());
        sink.attribute(FLOOR).number(address.floor());
        optionalString(sink, STREET, address.street());
        if (isPresent(TAGS, address.tags())) {
            StandardConverters.stringSet().write(address.tags(), sink.attribute(TAGS));
        }
        sink.attribute(COUNTRY).string(address.country());
    }

    @Override
    protected Order.Address readAttributes(AttributeSource source) {
        return new Order.Address(
                source.at(TOWN).string(),
                source.at(FLOOR).intNumber(),
                source.optionalString(STREET),
                source.find(TAGS) ? StandardConverters.stringSet().read(source) : Set.of(),
                source.find(COUNTRY) ? source.string() : "US",
                List.of());
    }
}
