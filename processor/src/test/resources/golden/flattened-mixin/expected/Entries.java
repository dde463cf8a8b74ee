package contacts;

import dev.armature.runtime.table.EntityTypes;
import dev.armature.runtime.value.AttributeName;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Tells the entities of {@link Entry} apart. */
@Generated("dev.armature.processor.MapperProcessor")
final class Entries {
    static final EntityTypes<Entry> TYPES =
            new EntityTypes<>("Entry", AttributeName.of("_type"), List.of(ContactCodec.INSTANCE, NoteCodec.INSTANCE));

    private Entries() {}

    /** Returns what the function for the entity of {@code item} makes of it. */
    public static <R> R fold(
            Entry item, Function<? super Contact, ? extends R> contact, Function<? super Note, ? extends R> note) {
        if (item instanceof Contact) {
            return contact.apply((Contact) item);
        }
        return note.apply((Note) item);
    }

    /** Hands {@code item} to the action for its entity. */
    public static void accept(Entry item, Consumer<? super Contact> contact, Consumer<? super Note> note) {
        if (item instanceof Contact) {
            contact.accept((Contact) item);
        } else {
            note.accept((Note) item);
        }
    }
}
