package post;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.VersionedTable;
import javax.annotation.processing.Generated;

/** The table {@code Drafts}, which holds {@link Draft} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class DraftsTable
        extends VersionedTable<Draft, DraftKey, DraftRepository.Changes, DraftAttributes, DraftRepository> {
    private DraftsTable(TableBinding table) {
        super(new DraftRepository(table));
    }

    /** Returns the table under its declared name. */
    public static DraftsTable over(DynamoClient client) {
        return new DraftsTable(TableBinding.of(client, "Drafts"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<DraftsTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Draft} entities. */
    public DraftRepository drafts() {
        return repository();
    }

    @Override
    protected DraftsTable with(TableBinding table) {
        return new DraftsTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.strings("id").partitionKey("id");
    }
}
