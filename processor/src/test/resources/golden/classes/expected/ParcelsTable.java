package post;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.TableFacade;
import dev.armature.runtime.table.TransactionActions;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code Parcels}, which holds {@link Parcel} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ParcelsTable extends TableFacade<ParcelsTable.Transaction> {
    private final ParcelRepository parcels;

    private ParcelsTable(TableBinding table) {
        super(table);
        this.parcels = new ParcelRepository(table);
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
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName)
                .strings("depot", "number")
                .partitionKey("depot")
                .sortKey("number")
                .toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a parcel that must not be there yet. */
        public Transaction create(Parcel parcel) {
            addCreate(ParcelCodec.INSTANCE, parcel);
            return this;
        }

        /** Stores parcel entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Parcel> entities) {
            addCreateAll(ParcelCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a parcel, in place of one with the same key. */
        public Transaction put(Parcel parcel) {
            addPut(ParcelCodec.INSTANCE, parcel);
            return this;
        }

        /** Changes the parcel with this key, which must exist. */
        public Transaction update(ParcelKey key, Consumer<ParcelRepository.Changes> changes) {
            addUpdate(ParcelCodec.INSTANCE, key, new ParcelRepository.Changes(), changes);
            return this;
        }

        /** Changes the parcel with this key, which must exist and satisfy the condition. */
        public Transaction update(
                ParcelKey key,
                Consumer<ParcelRepository.Changes> changes,
                Function<ParcelAttributes, Condition> condition) {
            addUpdate(
                    ParcelCodec.INSTANCE,
                    key,
                    new ParcelRepository.Changes(),
                    changes,
                    condition.apply(ParcelAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the parcel, if there is one. */
        public Transaction delete(Parcel parcel) {
            addDelete(ParcelCodec.INSTANCE, parcel);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(ParcelKey key) {
            addDeleteByKey(ParcelCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the parcel with this key satisfies the condition. */
        public Transaction check(ParcelKey key, Function<ParcelAttributes, Condition> condition) {
            addCheck(ParcelCodec.INSTANCE, key, condition.apply(ParcelAttributes.INSTANCE));
            return this;
        }
    }
}
