package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.armature.engine.Engine;
import dev.armature.runtime.codec.CodecException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code @MaxSize}, as writes check it. */
final class MaxSizeTest {
    private static final NoteKey KEY = new NoteKey("n");
    private static final Note SMALL = new Note("n", "six by", List.of("a", "b"));
    private static final Note LONG = new Note("n", "äöüß", List.of());

    private final Engine engine = Engine.inMemory();
    private final NotesTable table = NotesTable.over(engine.client());
    private final NoteRepository notes = table.notes();

    @BeforeEach
    void createTable() {
        table.create();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void valuesWithinTheLimitsAreStored() {
        notes.create(SMALL);

        assertThat(notes.get("n")).contains(SMALL);
    }

    @Test
    void stringsAreCountedInBytes() {
        assertRefused(
                () -> notes.put(LONG),
                "Note with key NoteKey[id=n]: attribute 'text' has 8 bytes, and @MaxSize allows 6");
        assertRefused(
                () -> notes.create(new Note("12345", "", List.of())),
                "Note with key NoteKey[id=12345]: attribute 'id' has 5 bytes, and @MaxSize allows 4");
    }

    @Test
    void collectionsAreCountedInElements() {
        assertRefused(
                () -> notes.put(new Note("n", "", List.of("a", "b", "c"))),
                "Note with key NoteKey[id=n]: attribute 'tags' has 3 elements, and @MaxSize allows 2");
    }

    @Test
    void updateIsCheckedForWhatItSetsAndAppends() {
        notes.create(SMALL);

        assertRefused(
                () -> notes.update(KEY)
                        .set(changes -> changes.text().to("1234567"))
                        .execute(),
                "Note with key NoteKey[id=n]: attribute 'text' has 7 bytes, and @MaxSize allows 6");
        assertRefused(
                () -> notes.update(KEY)
                        .set(changes -> changes.tags().append(List.of("a", "b", "c")))
                        .execute(),
                "Note with key NoteKey[id=n]: attribute 'tags' has 3 elements, and @MaxSize allows 2");
        assertRefused(
                () -> table.transactWrite(
                        actions -> actions.update(KEY, changes -> changes.text().to("1234567"))),
                "Note with key NoteKey[id=n]: attribute 'text' has 7 bytes, and @MaxSize allows 6");
        assertThat(notes.get("n")).contains(SMALL);
    }

    @Test
    void batchSendsNothingIfItsLastEntityIsRefused() {
        List<Note> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(new Note("n" + i, "", List.of()));
        }
        many.add(LONG);

        assertRefused(
                () -> notes.batchWrite(batch -> batch.putAll(many)),
                "Note with key NoteKey[id=n]: attribute 'text' has 8 bytes, and @MaxSize allows 6");
        assertThat(notes.get("n0")).isEmpty();
    }

    private static void assertRefused(ThrowingCallable write, String message) {
        assertThatExceptionOfType(CodecException.class).isThrownBy(write).withMessage(message);
    }
}
