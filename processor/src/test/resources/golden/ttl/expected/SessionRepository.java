package sessions;

import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.TableBinding;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Session} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SessionRepository
        extends BatchingRepository<Session, SessionKey, SessionRepository.Changes, SessionAttributes> {
    private static final AccessPath<Session> BY_ID = AccessPath.table(SessionCodec.INSTANCE, SessionAttributes.ID);

    SessionRepository(TableBinding table) {
        super(table, SessionCodec.INSTANCE, SessionAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public SessionKey keyOf(String id) {
        return new SessionKey(id);
    }

    /** Returns the session with this key. */
    public Optional<Session> get(String id) {
        return get(new SessionKey(id));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(SessionKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ConsistentQuery<Session, ByIdAttributes> byId(String id) {
        return new ConsistentQuery<>(read(BY_ID).key(id));
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code expires}. */
        OrderedAttribute<Instant> expires();

        /** Attribute {@code seen}. */
        OrderedAttribute<Instant> seen();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code expires}. */
        public OptionalValueUpdate<Changes, Instant> expires() {
            return new OptionalValueUpdate<>(this, SessionAttributes.EXPIRES);
        }
    }
}
