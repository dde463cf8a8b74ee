package post;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.VersionedTable;
import javax.annotation.processing.Generated;

/** The table {@code Drafts}, which holds {@link Draft} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class DraftsTable extends VersionedTable<Draft, DraftKey, DraftRepository.Changes, DraftAttributes> {
    private final DraftRepository drafts;

    private DraftsTable(TableBinding table) {
        this(new DraftRepository(table));
    }

    private DraftsTable(DraftRepository drafts) {
        super(drafts);
        this.drafts = drafts;
    }

    /** Returns the table under its declared name. */
    public static DraftsTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<DraftsTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Drafts", DraftsTable::new);
    }

    /** Returns the repository of {@link Draft} entities. */
    public DraftRepository drafts() {
        return drafts;
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName).strings("id").partitionKey("id").toRequest();
    }
}
