package contacts;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeySegment;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.table.ComposedMapping;
import dev.armature.runtime.table.EntityType;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes a {@link Note} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class NoteCodec extends ComposedMapping<Note, NoteKey> {
    static final AttributeName TEXT = AttributeName.of("text");

    static final KeyComponent<String> PERSON_ID_COMPONENT = KeyComponent.of("personId", StandardConverters.string());

    static final KeyComponent<Integer> NUMBER_COMPONENT =
            KeyComponent.padded("number", 4, StandardConverters.intValue());

    static final ComposedKey PRIMARY_KEY = ComposedKey.of(
            KeyTemplate.partition(AttributeName.of("pk"), KeySegment.literal("PERSON#"), PERSON_ID_COMPONENT),
            KeyTemplate.sort(AttributeName.of("sk"), KeySegment.literal("NOTE#"), NUMBER_COMPONENT));

    /** The codec; it has no state of its own. */
    public static final NoteCodec INSTANCE = new NoteCodec();

    private NoteCodec() {
        super("Note", new EntityType(AttributeName.of("_type"), "note", List.of()), PRIMARY_KEY, List.of());
    }

    @Override
    protected void writeAttributes(Note note, AttributeSink sink) {
        writeKeys(note, sink);
        sink.attribute(TEXT).string(note.text());
    }

    @Override
    protected Note readAttributes(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new Note(key.get(PERSON_ID_COMPONENT), key.get(NUMBER_COMPONENT), source.at(TEXT).string());
    }

    @Override
    public NoteKey keyOf(Note note) {
        return new NoteKey(note.personId(), note.number());
    }

    @Override
    protected NoteKey readKey(AttributeSource source) {
        KeyValues key = readKeys(source);
        return new NoteKey(key.get(PERSON_ID_COMPONENT), key.get(NUMBER_COMPONENT));
    }

    @Override
    protected KeyValues componentsOf(Note note) {
        return KeyValues.NONE.and(PERSON_ID_COMPONENT, note.personId()).and(NUMBER_COMPONENT, note.number());
    }

    @Override
    protected KeyValues componentsOfKey(NoteKey key) {
        return KeyValues.NONE.and(PERSON_ID_COMPONENT, key.personId()).and(NUMBER_COMPONENT, key.number());
    }
}
