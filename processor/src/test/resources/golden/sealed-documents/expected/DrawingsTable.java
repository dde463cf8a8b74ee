package shapes;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Drawings}, which holds {@link Drawing} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class DrawingsTable
        extends PlainTable<Drawing, DrawingKey, DrawingRepository.Changes, DrawingAttributes, DrawingRepository> {
    private DrawingsTable(TableBinding table) {
        super(new DrawingRepository(table));
    }

    /** Returns the table under its declared name. */
    public static DrawingsTable over(DynamoClient client) {
        return new DrawingsTable(TableBinding.of(client, "Drawings"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<DrawingsTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Drawing} entities. */
    public DrawingRepository drawings() {
        return repository();
    }

    @Override
    protected DrawingsTable with(TableBinding table) {
        return new DrawingsTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.strings("id").partitionKey("id");
    }
}
