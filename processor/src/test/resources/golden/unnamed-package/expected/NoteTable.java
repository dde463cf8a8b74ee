import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Note}, which holds {@link Note} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class NoteTable extends PlainTable<Note, NoteKey, NoteRepository.Changes, NoteAttributes, NoteRepository> {
    private NoteTable(TableBinding table) {
        super(new NoteRepository(table));
    }

    /** Returns the table under its declared name. */
    public static NoteTable over(DynamoClient client) {
        return new NoteTable(TableBinding.of(client, "Note"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<NoteTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Note} entities. */
    public NoteRepository notes() {
        return repository();
    }

    @Override
    protected NoteTable with(TableBinding table) {
        return new NoteTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.strings("id").numbers("place").partitionKey("id").sortKey("place");
    }
}
