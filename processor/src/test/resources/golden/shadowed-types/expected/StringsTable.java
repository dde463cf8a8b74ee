package shadow;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.VersionedTable;
import java.lang.Override;
import javax.annotation.processing.Generated;

/** The table {@code Strings}, which holds {@link String} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class StringsTable
        extends VersionedTable<String, StringKey, StringRepository.Changes, StringAttributes, StringRepository> {
    private StringsTable(TableBinding table) {
        super(new StringRepository(table));
    }

    /** Returns the table under its declared name. */
    public static StringsTable over(DynamoClient client) {
        return new StringsTable(TableBinding.of(client, "Strings"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<StringsTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link String} entities. */
    public StringRepository strings() {
        return repository();
    }

    @Override
    protected StringsTable with(TableBinding table) {
        return new StringsTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition
                .strings("id", "condition")
                .numbers("number")
                .partitionKey("id")
                .sortKey("number")
                .globalIndex("Condition-index")
                .partitionKey("condition")
                .keysOnly();
    }
}
