package iot;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Telemetry}, which holds {@link Reading} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class TelemetryTable
        extends PlainTable<Reading, ReadingKey, ReadingRepository.Changes, ReadingAttributes, ReadingRepository> {
    private TelemetryTable(TableBinding table) {
        super(new ReadingRepository(table));
    }

    /** Returns the table under its declared name. */
    public static TelemetryTable over(DynamoClient client) {
        return new TelemetryTable(TableBinding.of(client, "Telemetry"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<TelemetryTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Reading} entities. */
    public ReadingRepository readings() {
        return repository();
    }

    @Override
    protected TelemetryTable with(TableBinding table) {
        return new TelemetryTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition
                .strings("pk", "sk", "site-pk", "site-sk")
                .numbers("value")
                .partitionKey("pk")
                .sortKey("sk")
                .localIndex("by-value")
                .partitionKey("pk")
                .sortKey("value")
                .globalIndex("by-site")
                .partitionKey("site-pk")
                .sortKey("site-sk")
                .include("value");
    }
}
