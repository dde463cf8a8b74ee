package people;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Part}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class PartAttributes extends Attribute<Part> {
    /** Creates the token for the attribute at {@code path}. */
    public PartAttributes(DocumentPath path) {
        super(path, PartCodec.INSTANCE);
    }

    /** Attribute {@code name} of the document. */
    public StringAttribute name() {
        return new StringAttribute(path().entry("name"));
    }

    /** Attribute {@code count} of the document. */
    public NumberAttribute<Integer> count() {
        return new NumberAttribute<>(path().entry("count"), StandardConverters.intValue());
    }

    /** Attribute {@code parts} of the document. */
    public ListAttribute<Part, PartAttributes> parts() {
        return new ListAttribute<>(path().entry("parts"), PartCodec.INSTANCE, PartAttributes::new);
    }

    /** Attribute {@code twin} of the document. */
    public PartAttributes twin() {
        return new PartAttributes(path().entry("twin"));
    }
}
