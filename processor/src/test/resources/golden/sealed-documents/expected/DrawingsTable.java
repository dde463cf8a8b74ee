package shapes;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.table.EntityTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Drawings}, which holds {@link Drawing} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class DrawingsTable
        extends EntityTable<Drawing, DrawingKey, DrawingRepository.Changes, DrawingAttributes> {
    private final DrawingRepository drawings;

    private DrawingsTable(TableBinding table) {
        this(new DrawingRepository(table));
    }

    private DrawingsTable(DrawingRepository drawings) {
        super(drawings);
        this.drawings = drawings;
    }

    /** Returns the table under its declared name. */
    public static DrawingsTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<DrawingsTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Drawings", DrawingsTable::new);
    }

    /** Returns the repository of {@link Drawing} entities. */
    public DrawingRepository drawings() {
        return drawings;
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName).strings("id").partitionKey("id").toRequest();
    }
}
