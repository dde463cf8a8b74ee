package people;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Folder.Linked}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class LinkedAttributes extends Attribute<Folder.Linked> {
    /** Creates the token for the attribute at {@code path}. */
    public LinkedAttributes(DocumentPath path) {
        super(path, LinkedCodec.INSTANCE);
    }

    /** Attribute {@code folders} of the document. */
    public ListAttribute<Folder, FolderAttributes> folders() {
        return new ListAttribute<>(path().entry("folders"), FolderCodec.INSTANCE, FolderAttributes::new);
    }

    /** Attribute {@code folder} of the document. */
    public FolderAttributes folder() {
        return new FolderAttributes(path().entry("folder"));
    }

    /** The changes of an attribute that holds a {@link Folder.Linked}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Folder.Linked, LinkedAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, LinkedAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code folders} of the document. */
        public ListUpdate<U, Folder, FolderAttributes.RemovableChanges<U>> folders() {
            return new ListUpdate<>(actions, tokens.folders(), FolderAttributes.RemovableChanges::new);
        }

        /** Begins a change of attribute {@code folder} of the document. */
        public FolderAttributes.RemovableChanges<U> folder() {
            return new FolderAttributes.RemovableChanges<>(actions, tokens.folder());
        }
    }

    /** The changes of an attribute that holds a {@link Folder.Linked} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, LinkedAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
