package iot;

import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.GlobalIndexQuery;
import dev.armature.runtime.table.TableBinding;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Note} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class NoteRepository extends BatchingRepository<Note, NoteKey, NoteRepository.Changes, NoteAttributes> {
    private static final AccessPath<Note> BY_ID = AccessPath.table(NoteCodec.INSTANCE, NoteAttributes.ID);

    private static final AccessPath<Note> BY_TENANT = BY_ID.index("by-author").composed(NoteCodec.BY_AUTHOR_KEY);

    NoteRepository(TableBinding table) {
        super(table, NoteCodec.INSTANCE, NoteAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public NoteKey keyOf(String id) {
        return new NoteKey(id);
    }

    /** Returns the note with this key. */
    public Optional<Note> get(String id) {
        return get(new NoteKey(id));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(NoteKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ConsistentQuery<Note, ByIdAttributes> byId(String id) {
        return new ConsistentQuery<>(read(BY_ID).key(id));
    }

    /** Begins a query of index {@code by-author} by its partition key. */
    public GlobalIndexQuery<Note, ByTenantAttributes> byTenant(String tenant, String author) {
        return new GlobalIndexQuery<>(
                read(BY_TENANT).key(NoteCodec.TENANT_COMPONENT, tenant).key(NoteCodec.AUTHOR_COMPONENT, author));
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code tenant}. */
        StringAttribute tenant();

        /** Attribute {@code author}. */
        StringAttribute author();

        /** Attribute {@code text}. */
        StringAttribute text();
    }

    /** What a filter of {@code byTenant} may name. */
    public interface ByTenantAttributes {
        /** Attribute {@code id}. */
        StringAttribute id();

        /** Attribute {@code text}. */
        StringAttribute text();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /**
         * Begins a change of attribute {@code tenant}. It moves the item in an index, whose key is composed of {@code author} too: set both.
         */
        public ValueUpdate<Changes, String> tenant() {
            return new ValueUpdate<>(this, NoteAttributes.TENANT);
        }

        /**
         * Begins a change of attribute {@code author}. It moves the item in an index, whose key is composed of {@code tenant} too: set both.
         */
        public ValueUpdate<Changes, String> author() {
            return new ValueUpdate<>(this, NoteAttributes.AUTHOR);
        }

        /** Begins a change of attribute {@code text}. */
        public ValueUpdate<Changes, String> text() {
            return new ValueUpdate<>(this, NoteAttributes.TEXT);
        }
    }
}
