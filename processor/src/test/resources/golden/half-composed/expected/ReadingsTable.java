package plants;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Readings}, which holds {@link Reading} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class ReadingsTable
        extends PlainTable<Reading, ReadingKey, ReadingRepository.Changes, ReadingAttributes, ReadingRepository> {
    private ReadingsTable(TableBinding table) {
        super(new ReadingRepository(table));
    }

    /** Returns the table under its declared name. */
    public static ReadingsTable over(DynamoClient client) {
        return new ReadingsTable(TableBinding.of(client, "Readings"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<ReadingsTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Reading} entities. */
    public ReadingRepository readings() {
        return repository();
    }

    @Override
    protected ReadingsTable with(TableBinding table) {
        return new ReadingsTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition
                .strings("pk", "levelPk", "levelSk")
                .numbers("n", "value")
                .partitionKey("pk")
                .sortKey("n")
                .localIndex("by-value")
                .partitionKey("pk")
                .sortKey("value")
                .globalIndex("by-level")
                .partitionKey("levelPk")
                .sortKey("levelSk");
    }
}
