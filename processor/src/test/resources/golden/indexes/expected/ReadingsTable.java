package forum;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Readings}, which holds {@link Reading} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ReadingsTable
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
                .strings("site", "metric", "zone", "at")
                .numbers("device", "level")
                .binaries("sequence", "hash")
                .partitionKey("device")
                .sortKey("sequence")
                .localIndex("Level-index")
                .partitionKey("device")
                .sortKey("level")
                .keysOnly()
                .localIndex("Hash-index")
                .partitionKey("device")
                .sortKey("hash")
                .globalIndex("site-metric-at")
                .partitionKey("site")
                .partitionKey("metric")
                .sortKey("zone")
                .sortKey("at")
                .sortKey("level")
                .include("value", "unit");
    }
}
