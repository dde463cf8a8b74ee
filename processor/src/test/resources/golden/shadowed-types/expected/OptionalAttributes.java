package shadow;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds an {@link Optional}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class OptionalAttributes extends Attribute<Optional> {
    /** Creates the token for the attribute at {@code path}. */
    public OptionalAttributes(DocumentPath path) {
        super(path, OptionalCodec.INSTANCE);
    }

    /** Attribute {@code attributeName} of the document. */
    public StringAttribute attributeName() {
        return new StringAttribute(path().entry("attributeName"));
    }
}
