package odd;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code sinks}, which holds {@link Sink} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class SinksTable extends PlainTable<Sink, SinkKey, SinkRepository.Changes, SinkAttributes, SinkRepository> {
    private SinksTable(TableBinding table) {
        super(new SinkRepository(table));
    }

    /** Returns the table under its declared name. */
    public static SinksTable over(DynamoClient client) {
        return new SinksTable(TableBinding.of(client, "sinks"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<SinksTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Sink} entities. */
    public SinkRepository sinks() {
        return repository();
    }

    @Override
    protected SinksTable with(TableBinding table) {
        return new SinksTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition
                .strings("sink")
                .numbers("source")
                .partitionKey("sink")
                .globalIndex("sink-index")
                .partitionKey("source");
    }
}
