import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
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

    /** The changes of an attribute that holds a {@link Note.Part}. */
    static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Note.Part, PartAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        Changes(U actions, PartAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code text} of the document. */
        public ValueUpdate<U, String> text() {
            return new ValueUpdate<>(actions, tokens.text());
        }
    }

    /** The changes of an attribute that holds a {@link Note.Part} and may be absent. */
    static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        RemovableChanges(U actions, PartAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
