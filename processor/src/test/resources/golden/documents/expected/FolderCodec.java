package people;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Writes a {@link Folder} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class FolderCodec extends ItemCodec<Folder> {
    /** The codec; it has no state of its own. */
    public static final FolderCodec INSTANCE = new FolderCodec();

    static final AttributeName NAME = AttributeName.of("name");
    static final AttributeName FOLDERS = AttributeName.of("folders");
    static final AttributeName FILES = AttributeName.of("files");

    static final AttributeConverter<List<Folder>> FOLDERS_CONVERTER = StandardConverters.listOf(FolderCodec.INSTANCE);

    private FolderCodec() {
        super("Folder");
    }

    @Override
    protected void writeAttributes(Folder folder, AttributeSink sink) {
        sink.attribute(NAME).string(folder.name());
        FOLDERS_CONVERTER.write(folder.folders(), sink.attribute(FOLDERS));
        Late.FILES_CONVERTER.write(folder.files(), sink.attribute(FILES));
    }

    @Override
    protected Folder readAttributes(AttributeSource source) {
        return new Folder(
                source.at(NAME).string(),
                FOLDERS_CONVERTER.read(source.at(FOLDERS)),
                Late.FILES_CONVERTER.read(source.at(FILES)));
    }

    /**
     * Converters of documents that contain this one. They are made when they are first used, so that
     * no two codecs wait for each other to be initialised.
     */
    static final class Late {
        static final AttributeConverter<Map<String, Folder.Linked>> FILES_CONVERTER =
                StandardConverters.mapOf(LinkedCodec.INSTANCE);

        private Late() {}
    }
}
