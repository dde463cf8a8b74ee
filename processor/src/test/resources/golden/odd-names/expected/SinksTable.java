package odd;

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

/** The table {@code sinks}, which holds {@link Sink} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class SinksTable extends TableFacade<SinksTable.Transaction> {
    private final SinkRepository sinks;

    private SinksTable(TableBinding table) {
        super(table);
        this.sinks = new SinkRepository(table);
    }

    /** Returns the table under its declared name. */
    public static SinksTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<SinksTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "sinks", SinksTable::new);
    }

    /** Returns the repository of {@link Sink} entities. */
    public SinkRepository sinks() {
        return sinks;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName)
                .strings("sink")
                .numbers("source")
                .partitionKey("sink")
                .globalIndex("sink-index")
                .partitionKey("source")
                .toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a sink that must not be there yet. */
        public Transaction create(Sink sinkEntity) {
            addCreate(SinkCodec.INSTANCE, sinkEntity);
            return this;
        }

        /** Stores sink entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Sink> entities) {
            addCreateAll(SinkCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a sink, in place of one with the same key. */
        public Transaction put(Sink sinkEntity) {
            addPut(SinkCodec.INSTANCE, sinkEntity);
            return this;
        }

        /** Changes the sink with this key, which must exist. */
        public Transaction update(SinkKey key, Consumer<SinkRepository.Changes> changes) {
            addUpdate(SinkCodec.INSTANCE, key, new SinkRepository.Changes(), changes);
            return this;
        }

        /** Changes the sink with this key, which must exist and satisfy the condition. */
        public Transaction update(
                SinkKey key, Consumer<SinkRepository.Changes> changes, Function<SinkAttributes, Condition> condition) {
            addUpdate(
                    SinkCodec.INSTANCE,
                    key,
                    new SinkRepository.Changes(),
                    changes,
                    condition.apply(SinkAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the sink, if there is one. */
        public Transaction delete(Sink sinkEntity) {
            addDelete(SinkCodec.INSTANCE, sinkEntity);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(SinkKey key) {
            addDeleteByKey(SinkCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the sink with this key satisfies the condition. */
        public Transaction check(SinkKey key, Function<SinkAttributes, Condition> condition) {
            addCheck(SinkCodec.INSTANCE, key, condition.apply(SinkAttributes.INSTANCE));
            return this;
        }
    }
}
