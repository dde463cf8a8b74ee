package old;

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

/** The table {@code Old}, which holds {@link Old} entities. */
@Generated("dev.armature.processor.MapperProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class OldTable extends TableFacade<OldTable.Transaction> {
    private final OldRepository olds;

    private OldTable(TableBinding table) {
        super(table);
        this.olds = new OldRepository(table);
    }

    /** Returns the table under its declared name. */
    public static OldTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<OldTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Old", OldTable::new);
    }

    /** Returns the repository of {@link Old} entities. */
    public OldRepository olds() {
        return olds;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName).strings("id").partitionKey("id").toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores an old that must not be there yet. */
        public Transaction create(Old old) {
            addCreate(OldCodec.INSTANCE, old);
            return this;
        }

        /** Stores old entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Old> entities) {
            addCreateAll(OldCodec.INSTANCE, entities);
            return this;
        }

        /** Stores an old, in place of one with the same key. */
        public Transaction put(Old old) {
            addPut(OldCodec.INSTANCE, old);
            return this;
        }

        /** Changes the old with this key, which must exist. */
        public Transaction update(OldKey key, Consumer<OldRepository.Changes> changes) {
            addUpdate(OldCodec.INSTANCE, key, new OldRepository.Changes(), changes);
            return this;
        }

        /** Changes the old with this key, which must exist and satisfy the condition. */
        public Transaction update(
                OldKey key, Consumer<OldRepository.Changes> changes, Function<OldAttributes, Condition> condition) {
            addUpdate(
                    OldCodec.INSTANCE,
                    key,
                    new OldRepository.Changes(),
                    changes,
                    condition.apply(OldAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the old, if there is one. */
        public Transaction delete(Old old) {
            addDelete(OldCodec.INSTANCE, old);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(OldKey key) {
            addDeleteByKey(OldCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the old with this key satisfies the condition. */
        public Transaction check(OldKey key, Function<OldAttributes, Condition> condition) {
            addCheck(OldCodec.INSTANCE, key, condition.apply(OldAttributes.INSTANCE));
            return this;
        }
    }
}
