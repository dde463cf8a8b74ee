package people;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.MapAttribute;
import dev.armature.runtime.attribute.StringAttribute;
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
    public MapAttribute<Folder.Linked, LinkedAttributes> files() {
        return new MapAttribute<>(path().entry("files"), LinkedCodec.INSTANCE, LinkedAttributes::new);
    }
}
