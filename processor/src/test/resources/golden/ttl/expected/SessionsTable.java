package sessions;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.table.PlainTable;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableBuilder;
import dev.armature.runtime.table.TableDefinition;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The table {@code Sessions}, which holds {@link Session} entities. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SessionsTable
        extends PlainTable<Session, SessionKey, SessionRepository.Changes, SessionAttributes, SessionRepository> {
    private SessionsTable(TableBinding table) {
        super(new SessionRepository(table));
    }

    /** Returns the table under its declared name. */
    public static SessionsTable over(DynamoClient client) {
        return new SessionsTable(TableBinding.of(client, "Sessions"));
    }

    /** Begins to set how the table is used: under another name, with another clock. */
    public static TableBuilder<SessionsTable> builder(DynamoClient client) {
        return new TableBuilder<>(over(client));
    }

    /** Returns the repository of {@link Session} entities. */
    public SessionRepository sessions() {
        return repository();
    }

    @Override
    protected SessionsTable with(TableBinding table) {
        return new SessionsTable(table);
    }

    @Override
    protected void define(TableDefinition definition) {
        definition.strings("id").partitionKey("id");
    }

    @Override
    protected Optional<String> ttlAttribute() {
        return Optional.of("expires");
    }
}
