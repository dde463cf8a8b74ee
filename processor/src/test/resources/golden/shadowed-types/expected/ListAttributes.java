package shadow;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.UpdateActions;
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

    /** The changes of an attribute that holds a {@link List}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, List, ListAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, ListAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code list} of the document. */
        public ListUpdate<U, List, RemovableChanges<U>> list() {
            return new ListUpdate<>(actions, tokens.list(), RemovableChanges::new);
        }

        /** Begins a change of attribute {@code optional} of the document. */
        public OptionalAttributes.Changes<U> optional() {
            return new OptionalAttributes.Changes<>(actions, tokens.optional());
        }
    }

    /** The changes of an attribute that holds a {@link List} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, ListAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
