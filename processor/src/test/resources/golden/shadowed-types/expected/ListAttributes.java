package shadow;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link List}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ListAttributes extends Attribute<List> {
    /** Creates the token for the attribute at {@code path}. */
    public ListAttributes(DocumentPath path) {
        super(path, ListCodec.INSTANCE);
    }

    /** Attribute {@code list} of the document. */
    public ListAttribute<List, ListAttributes> list() {
        return new ListAttribute<>(path().entry("list"), ListCodec.INSTANCE, ListAttributes::new);
    }

    /** Attribute {@code optional} of the document. */
    public OptionalAttributes optional() {
        return new OptionalAttributes(path().entry("optional"));
    }
}
