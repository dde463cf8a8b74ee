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

/** The table {@code class}, which holds {@link Changes} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class ClassTable extends TableFacade<ClassTable.Transaction> {
    private final ChangesRepository changeses;

    private ClassTable(TableBinding table) {
        super(table);
        this.changeses = new ChangesRepository(table);
    }

    /** Returns the table under its declared name. */
    public static ClassTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<ClassTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "class", ClassTable::new);
    }

    /** Returns the repository of {@link Changes} entities. */
    public ChangesRepository changeses() {
        return changeses;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName)
                .strings("changes")
                .numbers("key")
                .partitionKey("changes")
                .sortKey("key")
                .toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a changes that must not be there yet. */
        public Transaction create(Changes changesEntity) {
            addCreate(ChangesCodec.INSTANCE, changesEntity);
            return this;
        }

        /** Stores changes entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Changes> entities) {
            addCreateAll(ChangesCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a changes in place of the item that it was read from. */
        public Transaction put(Changes changesEntity) {
            addPut(ChangesCodec.INSTANCE, changesEntity);
            return this;
        }

        /** Changes the changes with this key, which must exist. */
        public Transaction update(ChangesKey key, Consumer<ChangesRepository.Changes> changes) {
            addUpdate(ChangesCodec.INSTANCE, key, new ChangesRepository.Changes(), changes);
            return this;
        }

        /** Changes the changes with this key, which must exist and satisfy the condition. */
        public Transaction update(
                ChangesKey key,
                Consumer<ChangesRepository.Changes> changes,
                Function<ChangesAttributes, Condition> condition) {
            addUpdate(
                    ChangesCodec.INSTANCE,
                    key,
                    new ChangesRepository.Changes(),
                    changes,
                    condition.apply(ChangesAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item that the changes was read from. */
        public Transaction delete(Changes changesEntity) {
            addDelete(ChangesCodec.INSTANCE, changesEntity);
            return this;
        }

        /** Deletes the item with this key, if there is one, whatever its version. */
        public Transaction deleteAnyVersion(ChangesKey key) {
            addDeleteByKey(ChangesCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the changes with this key satisfies the condition. */
        public Transaction check(ChangesKey key, Function<ChangesAttributes, Condition> condition) {
            addCheck(ChangesCodec.INSTANCE, key, condition.apply(ChangesAttributes.INSTANCE));
            return this;
        }
    }
}
