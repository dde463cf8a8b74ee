package old;

import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.TableBinding;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Old} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class OldRepository extends BatchingRepository<Old, OldKey, OldRepository.Changes, OldAttributes> {
    private static final AccessPath<Old> BY_ID = AccessPath.table(OldCodec.INSTANCE, OldAttributes.ID);

    OldRepository(TableBinding table) {
        super(table, OldCodec.INSTANCE, OldAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public OldKey keyOf(UUID id) {
        return new OldKey(id);
    }

    /** Returns the old with this key. */
    public Optional<Old> get(UUID id) {
        return get(new OldKey(id));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(OldKey key) {
        deleteByKey(key);
    }

    /** Returns the old with the ids that storing it would make, and stores nothing: it keeps them when it is stored. */
    public Old withIds(Old old) {
        return identified(old);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ConsistentQuery<Old, ByIdAttributes> byId(UUID id) {
        return new ConsistentQuery<>(read(BY_ID).key(id));
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code name}. */
        StringAttribute name();

        /** Attribute {@code gone}. */
        GoneAttributes gone();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code name}. */
        public OptionalValueUpdate<Changes, String> name() {
            return new OptionalValueUpdate<>(this, OldAttributes.NAME);
        }

        /** Begins a change of attribute {@code gone}. */
        public GoneAttributes.RemovableChanges<Changes> gone() {
            return new GoneAttributes.RemovableChanges<>(this, OldAttributes.GONE);
        }
    }
}
