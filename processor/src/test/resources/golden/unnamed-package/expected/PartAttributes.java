import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Note.Part}. */
@Generated("dev.armature.processor.MapperProcessor")
final class PartAttributes extends Attribute<Note.Part> {
    /** Creates the token for the attribute at {@code path}. */
    PartAttributes(DocumentPath path) {
        super(path, PartCodec.INSTANCE);
    }

    /** Attribute {@code text} of the document. */
    public StringAttribute text() {
        return new StringAttribute(path().entry("text"));
    }
}
