package music;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Song.Credit}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class CreditAttributes extends Attribute<Song.Credit> {
    /** Creates the token for the attribute at {@code path}. */
    public CreditAttributes(DocumentPath path) {
        super(path, CreditCodec.INSTANCE);
    }

    /** Attribute {@code name} of the document. */
    public StringAttribute name() {
        return new StringAttribute(path().entry("name"));
    }

    /** Attribute {@code role} of the document. */
    public StringAttribute role() {
        return new StringAttribute(path().entry("role"));
    }

    /** The changes of an attribute that holds a {@link Song.Credit}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Song.Credit, CreditAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, CreditAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code name} of the document. */
        public ValueUpdate<U, String> name() {
            return new ValueUpdate<>(actions, tokens.name());
        }

        /** Begins a change of attribute {@code role} of the document. */
        public ValueUpdate<U, String> role() {
            return new ValueUpdate<>(actions, tokens.role());
        }
    }

    /** The changes of an attribute that holds a {@link Song.Credit} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, CreditAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
