package forum;

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

/** The table {@code Readings}, which holds {@link Reading} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ReadingsTable extends TableFacade<ReadingsTable.Transaction> {
    private final ReadingRepository readings;

    private ReadingsTable(TableBinding table) {
        super(table);
        this.readings = new ReadingRepository(table);
    }

    /** Returns the table under its declared name. */
    public static ReadingsTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<ReadingsTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Readings", ReadingsTable::new);
    }

    /** Returns the repository of {@link Reading} entities. */
    public ReadingRepository readings() {
        return readings;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName)
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
                .include("value", "unit")
                .toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a reading that must not be there yet. */
        public Transaction create(Reading reading) {
            addCreate(ReadingCodec.INSTANCE, reading);
            return this;
        }

        /** Stores reading entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Reading> entities) {
            addCreateAll(ReadingCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a reading, in place of one with the same key. */
        public Transaction put(Reading reading) {
            addPut(ReadingCodec.INSTANCE, reading);
            return this;
        }

        /** Changes the reading with this key, which must exist. */
        public Transaction update(ReadingKey key, Consumer<ReadingRepository.Changes> changes) {
            addUpdate(ReadingCodec.INSTANCE, key, new ReadingRepository.Changes(), changes);
            return this;
        }

        /** Changes the reading with this key, which must exist and satisfy the condition. */
        public Transaction update(
                ReadingKey key,
                Consumer<ReadingRepository.Changes> changes,
                Function<ReadingAttributes, Condition> condition) {
            addUpdate(
                    ReadingCodec.INSTANCE,
                    key,
                    new ReadingRepository.Changes(),
                    changes,
                    condition.apply(ReadingAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the reading, if there is one. */
        public Transaction delete(Reading reading) {
            addDelete(ReadingCodec.INSTANCE, reading);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(ReadingKey key) {
            addDeleteByKey(ReadingCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the reading with this key satisfies the condition. */
        public Transaction check(ReadingKey key, Function<ReadingAttributes, Condition> condition) {
            addCheck(ReadingCodec.INSTANCE, key, condition.apply(ReadingAttributes.INSTANCE));
            return this;
        }
    }
}
