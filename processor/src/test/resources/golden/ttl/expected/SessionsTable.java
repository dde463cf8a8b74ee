package sessions;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import dev.armature.runtime.table.TableFacade;
import dev.armature.runtime.table.TransactionActions;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The table {@code Sessions}, which holds {@link Session} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SessionsTable extends TableFacade<SessionsTable.Transaction> {
    private final SessionRepository sessions;

    private SessionsTable(TableBinding table) {
        super(table);
        this.sessions = new SessionRepository(table);
    }

    /** Returns the table under its declared name. */
    public static SessionsTable over(DynamoClient client) {
        return builder(client).build();
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<SessionsTable> builder(DynamoClient client) {
        return new TableBuilder<>(client, "Sessions", SessionsTable::new);
    }

    /** Returns the repository of {@link Session} entities. */
    public SessionRepository sessions() {
        return sessions;
    }

    @Override
    protected Transaction transaction() {
        return new Transaction(table());
    }

    @Override
    protected CreateTableRequest definition(String tableName) {
        return new TableDefinition(tableName).strings("id").partitionKey("id").toRequest();
    }

    @Override
    protected Optional<String> ttlAttribute() {
        return Optional.of("expires");
    }

    /** The actions of one transaction: at most 100, each on an item of its own. */
    public static final class Transaction extends TransactionActions {
        private Transaction(TableBinding table) {
            super(table);
        }

        /** Stores a session that must not be there yet. */
        public Transaction create(Session session) {
            addCreate(SessionCodec.INSTANCE, session);
            return this;
        }

        /** Stores session entities that must not be there yet. */
        public Transaction createAll(Collection<? extends Session> entities) {
            addCreateAll(SessionCodec.INSTANCE, entities);
            return this;
        }

        /** Stores a session, in place of one with the same key. */
        public Transaction put(Session session) {
            addPut(SessionCodec.INSTANCE, session);
            return this;
        }

        /** Changes the session with this key, which must exist. */
        public Transaction update(SessionKey key, Consumer<SessionRepository.Changes> changes) {
            addUpdate(SessionCodec.INSTANCE, key, new SessionRepository.Changes(), changes);
            return this;
        }

        /** Changes the session with this key, which must exist and satisfy the condition. */
        public Transaction update(
                SessionKey key,
                Consumer<SessionRepository.Changes> changes,
                Function<SessionAttributes, Condition> condition) {
            addUpdate(
                    SessionCodec.INSTANCE,
                    key,
                    new SessionRepository.Changes(),
                    changes,
                    condition.apply(SessionAttributes.INSTANCE));
            return this;
        }

        /** Deletes the item with the key of the session, if there is one. */
        public Transaction delete(Session session) {
            addDelete(SessionCodec.INSTANCE, session);
            return this;
        }

        /** Deletes the item with this key, if there is one. */
        public Transaction delete(SessionKey key) {
            addDeleteByKey(SessionCodec.INSTANCE, key);
            return this;
        }

        /** Demands that the session with this key satisfies the condition. */
        public Transaction check(SessionKey key, Function<SessionAttributes, Condition> condition) {
            addCheck(SessionCodec.INSTANCE, key, condition.apply(SessionAttributes.INSTANCE));
            return this;
        }
    }
}
