package iot;

import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.key.ComposedKey;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeySegment;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.table.ComposedMapping;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes a {@link Note} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class NoteCodec extends ComposedMapping<Note, NoteKey> {
    static final AttributeName ID = AttributeName.of("id");
    static final AttributeName TENANT = AttributeName.of("tenant");
    static final AttributeName AUTHOR = AttributeName.of("author");
    static final AttributeName TEXT = AttributeName.of("text");

    static final KeyComponent<String> TENANT_COMPONENT =
            KeyComponent.of("tenant", StandardConverters.string()).storedAs(TENANT);

    static final KeyComponent<String> AUTHOR_COMPONENT =
            KeyComponent.of("author", StandardConverters.string()).storedAs(AUTHOR);

    static final ComposedKey BY_AUTHOR_KEY = ComposedKey.of(
            KeyTemplate.partition(
                    AttributeName.of("authorKey"), TENANT_COMPONENT, KeySegment.literal("#"), AUTHOR_COMPONENT));

    /** The codec; it has no state of its own. */
    public static final NoteCodec INSTANCE = new NoteCodec();

    private NoteCodec() {
        super("Note", List.of(ID), List.of(BY_AUTHOR_KEY));
    }

    @Override
    protected void writeAttributes(Note note, AttributeSink sink) {
        writeKeys(note, sink);
        sink.attribute(ID).string(note.id());
        sink.attribute(TENANT).string(note.tenant());
        sink.attribute(AUTHOR).string(note.author());
        sink.attribute(TEXT).string(note.text());
    }

    @Override
    protected Note readAttributes(AttributeSource source) {
        return new Note(
                source.at(ID).string(),
                source.at(TENANT).string(),
                source.at(AUTHOR).string(),
                source.at(TEXT).string());
    }

    @Override
    public NoteKey keyOf(Note note) {
        return new NoteKey(note.id());
    }

    @Override
    protected void writeKey(NoteKey key, AttributeSink sink) {
        sink.attribute(ID).string(key.id());
    }

    @Override
    protected NoteKey readKey(AttributeSource source) {
        return new NoteKey(source.at(ID).string());
    }

    @Override
    protected KeyValues componentsOf(Note note) {
        return KeyValues.NONE.and(TENANT_COMPONENT, note.tenant()).and(AUTHOR_COMPONENT, note.author());
    }

    @Override
    protected KeyValues componentsOfKey(NoteKey key) {
        return KeyValues.NONE;
    }
}
