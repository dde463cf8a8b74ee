package post;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import javax.annotation.processing.Generated;

/** The table {@code Parcels}, which holds {@link Parcel} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ParcelsTable
        extends PlainTable<Parcel, ParcelKey, ParcelRepository.Changes, ParcelAttributes, ParcelRepository> {
    private ParcelsTable(TableBinding table) {
        super(new ParcelRepository(table));
    }

    /** Returns the table under its declared name. */
    public static ParcelsTable over(DynamoClient client) {
        return new ParcelsTable(TableBinding.of(client, "Parcels"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<ParcelsTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Parcel} entities. */
    public ParcelRepository parcels() {
        return repository();
    }

    @Override
    protected ParcelsTable with(TableBinding table) {
        return new ParcelsTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.strings("depot", "number").partitionKey("depot").sortKey("number");
    }
}
