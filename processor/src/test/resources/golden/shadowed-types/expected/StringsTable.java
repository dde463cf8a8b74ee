package shadow;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.VersionedTable;
import java.lang.Override;
import javax.annotation.processing.Generated;

/** The table {@code Strings}, which holds {@link String} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class StringsTable extends VersionedTable<String, StringKey, StringRepository.Changes, StringAttributes> {
    private final StringRepository strings;

    private StringsTable(TableBinding table) {
        this(new StringRepository(table));
    }

    private StringsTable(StringRepository strings) {
        super(strings);
        this.strings = strings;
    }

    /** Returns the table under its declared name. */
    public static StringsTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<StringsTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Strings", StringsTable::new);
    }

    /** Returns the repository of {@link String} entities. */
    public StringRepository strings() {
        return strings;
    }

    @Override
    protected CreateTableRequest definition(java.lang.String tableName) {
        return new TableDefinition(tableName)
                .strings("id", "condition")
                .numbers("number")
                .partitionKey("id")
                .sortKey("number")
                .globalIndex("Condition-index")
                .partitionKey("condition")
                .keysOnly()
                .toRequest();
    }
}
