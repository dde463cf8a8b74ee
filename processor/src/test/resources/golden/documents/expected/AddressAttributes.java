package people;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds an {@link Address}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class AddressAttributes extends Attribute<Address> {
    /** Creates the token for the attribute at {@code path}. */
    public AddressAttributes(DocumentPath path) {
        super(path, AddressCodec.INSTANCE);
    }

    /** Attribute {@code street} of the document. */
    public StringAttribute street() {
        return new StringAttribute(path().entry("street"));
    }

    /** Attribute {@code country} of the document. */
    public StringAttribute country() {
        return new StringAttribute(path().entry("country"));
    }

    /** Attribute {@code zip-code} of the document. */
    public StringAttribute zip() {
        return new StringAttribute(path().entry("zip-code"));
    }

    /** Attribute {@code lines} of the document. */
    public SetAttribute<Integer> lines() {
        return new SetAttribute<>(path().entry("lines"), StandardConverters.intValue(), AttributeType.NS);
    }
}
