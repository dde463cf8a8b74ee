package iot;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Notes}, which holds {@link Note} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class NotesTable extends PlainTable<Note, NoteKey, NoteRepository.Changes, NoteAttributes, NoteRepository> {
    private NotesTable(TableBinding table) {
        super(new NoteRepository(table));
    }

    /** Returns the table under its declared name. */
    public static NotesTable over(DynamoClient client) {
        return new NotesTable(TableBinding.of(client, "Notes"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<NotesTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Note} entities. */
    public NoteRepository notes() {
        return repository();
    }

    @Override
    protected NotesTable with(TableBinding table) {
        return new NotesTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.strings("id", "authorKey").partitionKey("id").globalIndex("by-author").partitionKey("authorKey");
    }
}
