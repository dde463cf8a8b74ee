package post;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.StringAttribute;
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

    /** Attribute {@code postcode} of the document. */
    public StringAttribute code() {
        return new StringAttribute(path().entry("postcode"));
    }

    /** Attribute {@code country} of the document. */
    public StringAttribute country() {
        return new StringAttribute(path().entry("country"));
    }
}
