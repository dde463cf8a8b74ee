package people;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.ListAttribute;
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
}
