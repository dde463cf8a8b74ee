package old;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Old}, which holds {@link Old} entities. */
@Generated("dev.armature.processor.MapperProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class OldTable extends PlainTable<Old, OldKey, OldRepository.Changes, OldAttributes, OldRepository> {
    private OldTable(TableBinding table) {
        super(new OldRepository(table));
    }

    /** Returns the table under its declared name. */
    public static OldTable over(DynamoClient client) {
        return new OldTable(TableBinding.of(client, "Old"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<OldTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Old} entities. */
    public OldRepository olds() {
        return repository();
    }

    @Override
    protected OldTable with(TableBinding table) {
        return new OldTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.strings("id").partitionKey("id");
    }
}
