package contacts;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;
import org.example.Firm;

/** An attribute that holds a {@link Firm}. */
@Generated("dev.armature.processor.MapperProcessor")
final class FirmAttributes extends Attribute<Firm> {
    /** Creates the token for the attribute at {@code path}. */
    FirmAttributes(DocumentPath path) {
        super(path, FirmCodec.INSTANCE);
    }

    /** Attribute {@code name} of the document. */
    public StringAttribute name() {
        return new StringAttribute(path().entry("name"));
    }

    /** Attribute {@code seat} of the document. */
    public StringAttribute seat() {
        return new StringAttribute(path().entry("seat"));
    }

    /** The changes of an attribute that holds a {@link Firm}. */
    static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Firm, FirmAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        Changes(U actions, FirmAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code name} of the document. */
        public ValueUpdate<U, String> name() {
            return new ValueUpdate<>(actions, tokens.name());
        }

        /** Begins a change of attribute {@code seat} of the document. */
        public OptionalValueUpdate<U, String> seat() {
            return new OptionalValueUpdate<>(actions, tokens.seat());
        }
    }

    /** The changes of an attribute that holds a {@link Firm} and may be absent. */
    static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        RemovableChanges(U actions, FirmAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
