package people;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Writes a {@link Folder.Linked} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class LinkedCodec extends ItemCodec<Folder.Linked> {
    /** The codec; it has no state of its own. */
    public static final LinkedCodec INSTANCE = new LinkedCodec();

    static final AttributeName FOLDERS = AttributeName.of("folders");
    static final AttributeName FOLDER = AttributeName.of("folder");

    private LinkedCodec() {
        super("Linked");
    }

    @Override
    protected void writeAttributes(Folder.Linked linked, AttributeSink sink) {
        Late.FOLDERS_CONVERTER.write(linked.folders(), sink.attribute(FOLDERS));
        if (isPresent(FOLDER, linked.folder())) {
            FolderCodec.INSTANCE.write(linked.folder().get(), sink.attribute(FOLDER));
        }
    }

    @Override
    protected Folder.Linked readAttributes(AttributeSource source) {
        return new Folder.Linked(
                Late.FOLDERS_CONVERTER.read(source.at(FOLDERS)),
                source.find(FOLDER) && !source.isNull()
                        ? Optional.of(FolderCodec.INSTANCE.read(source))
                        : Optional.empty());
    }

    /**
     * Converters of documents that contain this one. They are made when they are first used, so that
     * no two codecs wait for each other to be initialised.
     */
    static final class Late {
        static final AttributeConverter<List<Folder>> FOLDERS_CONVERTER =
                StandardConverters.listOf(FolderCodec.INSTANCE);

        private Late() {}
    }
}
