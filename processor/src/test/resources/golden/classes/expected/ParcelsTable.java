package post;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.table.EntityTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Parcels}, which holds {@link Parcel} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ParcelsTable extends EntityTable<Parcel, ParcelKey, ParcelRepository.Changes, ParcelAttributes> {
    private final ParcelRepository parcels;

    private ParcelsTable(TableBinding table) {
        this(new ParcelRepository(table));
    }

    private ParcelsTable(ParcelRepository parcels) {
        super(parcels);
        this.parcels = parcels;
    }

    /** Returns the table under its declared name. */
    public static ParcelsTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<ParcelsTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Parcels", ParcelsTable::new);
    }

    /** Returns the repository of {@link Parcel} entities. */
    public ParcelRepository parcels() {
        return parcels;
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName)
                .strings("depot", "number")
                .partitionKey("depot")
                .sortKey("number")
                .toRequest();
    }
}
