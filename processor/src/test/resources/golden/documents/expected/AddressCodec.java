package people;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Writes a {@link Address} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class AddressCodec extends ItemCodec<Address> {
    /** The codec; it has no state of its own. */
    public static final AddressCodec INSTANCE = new AddressCodec();

    static final AttributeName STREET = AttributeName.of("street");
    static final AttributeName COUNTRY = AttributeName.of("country");
    static final AttributeName ZIP = AttributeName.of("zip-code");
    static final AttributeName LINES = AttributeName.of("lines");

    static final AttributeConverter<Set<Integer>> LINES_CONVERTER =
            StandardConverters.setOf(StandardConverters.intValue());

    private AddressCodec() {
        super("Address");
    }

    @Override
    protected void writeAttributes(Address address, AttributeSink sink) {
        sink.attribute(STREET).string(address.street());
        sink.attribute(COUNTRY).string(address.country());
        optionalString(sink, ZIP, address.zip());
        if (isPresent(LINES, address.lines())) {
            LINES_CONVERTER.write(address.lines(), sink.attribute(LINES));
        }
    }

    @Override
    protected Address readAttributes(AttributeSource source) {
        return new Address(
                source.at(STREET).string(),
                source.find(COUNTRY) ? source.string() : "US",
                source.optionalString(ZIP),
                source.find(LINES) ? LINES_CONVERTER.read(source) : Set.of());
    }
}
