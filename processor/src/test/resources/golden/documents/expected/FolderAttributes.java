package people;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.MapUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Folder}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class FolderAttributes extends Attribute<Folder> {
    /** Creates the token for the attribute at {@code path}. */
    public FolderAttributes(DocumentPath path) {
        super(path, FolderCodec.INSTANCE);
    }

    /** Attribute {@code name} of the document. */
    public StringAttribute name() {
        return new StringAttribute(path().entry("name"));
    }

    /** Attribute {@code folders} of the document. */
    public ListAttribute<Folder, FolderAttributes> folders() {
        return new ListAttribute<>(path().entry("folders"), FolderCodec.INSTANCE, FolderAttributes::new);
    }

    /** Attribute {@code files} of the document. */
    public MapAttribute<String, Folder.Linked, LinkedAttributes> files() {
        return new MapAttribute<>(
                path().entry("files"), StandardConverters.string(), LinkedCodec.INSTANCE, LinkedAttributes::new);
    }

    /** The changes of an attribute that holds a {@link Folder}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Folder, FolderAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, FolderAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code name} of the document. */
        public ValueUpdate<U, String> name() {
            return new ValueUpdate<>(actions, tokens.name());
        }

        /** Begins a change of attribute {@code folders} of the document. */
        public ListUpdate<U, Folder, RemovableChanges<U>> folders() {
            return new ListUpdate<>(actions, tokens.folders(), RemovableChanges::new);
        }

        /** Begins a change of attribute {@code files} of the document. */
        public MapUpdate<U, String, Folder.Linked, LinkedAttributes.RemovableChanges<U>> files() {
            return new MapUpdate<>(actions, tokens.files(), LinkedAttributes.RemovableChanges::new);
        }
    }

    /** The changes of an attribute that holds a {@link Folder} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, FolderAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
