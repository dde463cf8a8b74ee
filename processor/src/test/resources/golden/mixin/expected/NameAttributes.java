package people;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;
import org.example.Name;

/** An attribute that holds a {@link Name}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class NameAttributes extends Attribute<Name> {
    /** Creates the token for the attribute at {@code path}. */
    public NameAttributes(DocumentPath path) {
        super(path, NameCodec.INSTANCE);
    }

    /** Attribute {@code f} of the document. */
    public StringAttribute first() {
        return new StringAttribute(path().entry("f"));
    }

    /** Attribute {@code last} of the document. */
    public StringAttribute last() {
        return new StringAttribute(path().entry("last"));
    }

    /** The changes of an attribute that holds a {@link Name}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Name, NameAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, NameAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code f} of the document. */
        public ValueUpdate<U, String> first() {
            return new ValueUpdate<>(actions, tokens.first());
        }

        /** Begins a change of attribute {@code last} of the document. */
        public ValueUpdate<U, String> last() {
            return new ValueUpdate<>(actions, tokens.last());
        }
    }

    /** The changes of an attribute that holds a {@link Name} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, NameAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
