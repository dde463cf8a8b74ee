import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes a {@link Note} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class NoteCodec extends EntityMapping<Note, NoteKey> {
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName PLACE = AttributeName.of("place");
    static final AttributeName PARTS = AttributeName.of("parts");

    /** The codec; it has no state of its own. */
    public static final NoteCodec INSTANCE = new NoteCodec();

    static final AttributeConverter<List<Note.Part>> PARTS_CONVERTER = StandardConverters.listOf(PartCodec.INSTANCE);

    private NoteCodec() {
        super("Note", ID, PLACE);
    }

    @Override
    protected void writeAttributes(Note note, AttributeSink sink) {
        sink.attribute(ID).string(note.id());
        sink.attribute(PLACE).number(note.place());
        PARTS_CONVERTER.write(note.parts(), sink.attribute(PARTS));
    }

    @Override
    protected Note readAttributes(AttributeSource source) {
        return new Note(source.at(ID).string(), source.at(PLACE).intNumber(), PARTS_CONVERTER.read(source.at(PARTS)));
    }

    @Override
    public NoteKey keyOf(Note note) {
        return new NoteKey(note.id(), note.place());
    }

    @Override
    protected void writeKey(NoteKey key, AttributeSink sink) {
        sink.attribute(ID).string(key.id());
        sink.attribute(PLACE).number(key.place());
    }

    @Override
    protected NoteKey readKey(AttributeSource source) {
        return new NoteKey(source.at(ID).string(), source.at(PLACE).intNumber());
    }
}
