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

/** The table {@code Drafts}, which holds {@link Draft} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class DraftsTable extends TableFacade<DraftsTable.Transaction> {
    private final DraftRepository drafts;

    private DraftsTable(TableBinding table) {
        super(table);
        this.drafts = new DraftRepository(table);
    }

    /** Returns the table under its declared name. */
    public static DraftsTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<DraftsTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Drafts", DraftsTable::new);
    }

    /** Returns the repository of {@link Draft} entities. */
    public DraftRepository drafts() {
        return drafts;
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

        /** Stores a draft that must not be there yet. */
        public Transaction create(Draft draft) {
            addCreate(DraftCodec.INSTANCE, draft);
            return this;
        }

        /** Stores draft entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Draft> entities) {
            addCreateAll(DraftCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a draft in place of the item that it was read from. */
        public Transaction put(Draft draft) {
            addPut(DraftCodec.INSTANCE, draft);
            return this;
        }

        /** Changes the draft with this key, which must exist. */
        public Transaction update(DraftKey key, Consumer<DraftRepository.Changes> changes) {
            addUpdate(DraftCodec.INSTANCE, key, new DraftRepository.Changes(), changes);
            return this;
        }

        /** Changes the draft with this key, which must exist and satisfy the condition. */
        public Transaction update(
                DraftKey key,
                Consumer<DraftRepository.Changes> changes,
                Function<DraftAttributes, Condition> condition) {
            addUpdate(
                    DraftCodec.INSTANCE,
                    key,
                    new DraftRepository.Changes(),
                    changes,
                    condition.apply(DraftAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item that the draft was read from. */
        public Transaction delete(Draft draft) {
            addDelete(DraftCodec.INSTANCE, draft);
            return this;
        }

        /** Deletes the item with this key, if there is one, whatever its version. */
        public Transaction deleteAnyVersion(DraftKey key) {
            addDeleteByKey(DraftCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the draft with this key satisfies the condition. */
        public Transaction check(DraftKey key, Function<DraftAttributes, Condition> condition) {
            addCheck(DraftCodec.INSTANCE, key, condition.apply(DraftAttributes.INSTANCE));
            return this;
        }
    }
}
