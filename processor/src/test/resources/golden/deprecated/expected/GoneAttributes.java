package old;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Old.Gone}. */
@Generated("dev.armature.processor.MapperProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class GoneAttributes extends Attribute<Old.Gone> {
    /** Creates the token for the attribute at {@code path}. */
    public GoneAttributes(DocumentPath path) {
        super(path, GoneCodec.INSTANCE);
    }

    /** Attribute {@code number} of the document. */
    public NumberAttribute<Integer> number() {
        return new NumberAttribute<>(path().entry("number"), StandardConverters.intValue());
    }

    /** The changes of an attribute that holds a {@link Old.Gone}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Old.Gone, GoneAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, GoneAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code number} of the document. */
        public NumberUpdate<U, Integer> number() {
            return new NumberUpdate<>(actions, tokens.number());
        }
    }

    /** The changes of an attribute that holds a {@link Old.Gone} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, GoneAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
