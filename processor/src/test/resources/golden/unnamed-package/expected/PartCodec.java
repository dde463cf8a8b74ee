import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Writes a {@link Note.Part} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class PartCodec extends ItemCodec<Note.Part> {
    /** The codec; it has no state of its own. */
    public static final PartCodec INSTANCE = new PartCodec();

    static final AttributeName TEXT = AttributeName.of("text");

    private PartCodec() {
        super("Part");
    }

    @Override
    protected void writeAttributes(Note.Part part, AttributeSink sink) {
        sink.attribute(TEXT).string(part.text());
    }

    @Override
    protected Note.Part readAttributes(AttributeSource source) {
        return new Note.Part(source.at(TEXT).string());
    }
}
