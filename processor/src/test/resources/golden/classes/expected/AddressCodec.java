package post;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Address} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class AddressCodec extends ItemCodec<Address> {
    /** The codec; it has no state of its own. */
    public static final AddressCodec INSTANCE = new AddressCodec();

    static final AttributeName STREET = AttributeName.of("street");
    static final AttributeName CODE = AttributeName.of("postcode");
    static final AttributeName COUNTRY = AttributeName.of("country");

    private AddressCodec() {
        super("Address");
    }

    @Override
    protected void writeAttributes(Address address, AttributeSink sink) {
        sink.attribute(STREET).string(address.street());
        sink.attribute(CODE).string(address.getCode());
        sink.attribute(COUNTRY).string(address.country());
    }

    @Override
    protected Address readAttributes(AttributeSource source) {
        return Address.newBuilder()
                .street(source.at(STREET).string())
                .withCode(source.at(CODE).string())
                .setCountry(source.find(COUNTRY) ? source.string() : "CH")
                .build();
    }
}
