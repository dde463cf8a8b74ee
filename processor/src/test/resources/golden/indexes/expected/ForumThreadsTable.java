package forum;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.TableClass;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.TableFacade;
import dev.armature.runtime.table.TransactionActions;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code forum.threads}, which holds {@link Thread} entities. */
@Generated("dev.armature.processor.MapperProcessor")
final class ForumThreadsTable extends TableFacade<ForumThreadsTable.Transaction> {
    private final ThreadRepository threads;

    private ForumThreadsTable(TableBinding table) {
        super(table);
        this.threads = new ThreadRepository(table);
    }

    /** Returns the table under its declared name. */
    public static ForumThreadsTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<ForumThreadsTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "forum.threads", ForumThreadsTable::new);
    }

    /** Returns the repository of {@link Thread} entities. */
    public ThreadRepository threads() {
        return threads;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName)
                .strings("forum", "id", "author", "kind", "sortedKind", "lastPost")
                .numbers("length")
                .partitionKey("forum")
                .sortKey("id")
                .capacity(5, 5)
                .localIndex("LastPost-index")
                .partitionKey("forum")
                .sortKey("lastPost")
                .include("length")
                .globalIndex("by-author")
                .partitionKey("author")
                .keysOnly()
                .capacity(1, 1)
                .globalIndex("by-author-and-kind")
                .partitionKey("author")
                .partitionKey("kind")
                .sortKey("sortedKind")
                .sortKey("length")
                .capacity(1, 1)
                .tableClass(TableClass.STANDARD_INFREQUENT_ACCESS)
                .deletionProtection()
                .toRequest();
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a thread that must not be there yet. */
        public Transaction create(Thread thread) {
            addCreate(ThreadCodec.INSTANCE, thread);
            return this;
        }

        /** Stores thread entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Thread> entities) {
            addCreateAll(ThreadCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a thread in place of the item that it was read from. */
        public Transaction put(Thread thread) {
            addPut(ThreadCodec.INSTANCE, thread);
            return this;
        }

        /** Changes the thread with this key, which must exist. */
        public Transaction update(ThreadKey key, Consumer<ThreadRepository.Changes> changes) {
            addUpdate(ThreadCodec.INSTANCE, key, new ThreadRepository.Changes(), changes);
            return this;
        }

        /** Changes the thread with this key, which must exist and satisfy the condition. */
        public Transaction update(
                ThreadKey key,
                Consumer<ThreadRepository.Changes> changes,
                Function<ThreadAttributes, Condition> condition) {
            addUpdate(
                    ThreadCodec.INSTANCE,
                    key,
                    new ThreadRepository.Changes(),
                    changes,
                    condition.apply(ThreadAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item that the thread was read from. */
        public Transaction delete(Thread thread) {
            addDelete(ThreadCodec.INSTANCE, thread);
            return this;
        }

        /** Deletes the item with this key, if there is one, whatever its version. */
        public Transaction deleteAnyVersion(ThreadKey key) {
            addDeleteByKey(ThreadCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the thread with this key satisfies the condition. */
        public Transaction check(ThreadKey key, Function<ThreadAttributes, Condition> condition) {
            addCheck(ThreadCodec.INSTANCE, key, condition.apply(ThreadAttributes.INSTANCE));
            return this;
        }
    }
}
