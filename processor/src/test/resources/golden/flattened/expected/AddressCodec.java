package orders;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
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

    static final AttributeConverter<Set<String>> TAGS_CONVERTER =
            StandardConverters.setOf(StandardConverters.string(), AttributeType.SS);

    private AddressCodec() {
        super("Address");
    }

    @Override
    protected void writeAttributes(Order.Address address, AttributeSink sink) {
        sink.attribute(TOWN).string(address.town());
        sink.attribute(FLOOR).number(address.floor());
        optionalString(sink, STREET, address.street());
        if (isPresent(TAGS, address.tags())) {
            sink.attribute(TAGS);
            TAGS_CONVERTER.write(address.tags(), sink);
        }
        sink.attribute(COUNTRY).string(address.country());
    }

    @Override
    protected Order.Address readAttributes(AttributeSource source) {
        return new Order.Address(
                string(source, TOWN),
                intNumber(source, FLOOR),
                optionalString(source, STREET),
                source.find(TAGS) ? TAGS_CONVERTER.read(source) : Set.of(),
                source.find(COUNTRY) ? source.string() : "US",
                List.of());
    }
}
