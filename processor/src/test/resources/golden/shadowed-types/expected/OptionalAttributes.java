package shadow;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.value.DocumentPath;
import java.lang.String;
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

    /** The changes of an attribute that holds an {@link Optional}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Optional, OptionalAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, OptionalAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code attributeName} of the document. */
        public OptionalValueUpdate<U, String> attributeName() {
            return new OptionalValueUpdate<>(actions, tokens.attributeName());
        }
    }

    /** The changes of an attribute that holds an {@link Optional} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, OptionalAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
