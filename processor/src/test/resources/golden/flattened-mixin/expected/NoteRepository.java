package contacts;

import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.NumberSortCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Note} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class NoteRepository extends BatchingRepository<Note, NoteKey, NoteRepository.Changes, NoteAttributes> {
    private static final AccessPath<Note> BY_PERSON_ID = AccessPath.table(NoteCodec.INSTANCE);

    NoteRepository(TableBinding table) {
        super(table, NoteCodec.INSTANCE, NoteAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public NoteKey keyOf(String personId, int number) {
        return new NoteKey(personId, number);
    }

    /** Returns the note with this key. */
    public Optional<Note> get(String personId, int number) {
        return get(new NoteKey(personId, number));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(NoteKey key) {
        deleteByKey(key);
    }

    /** Begins a query of the table by its partition key. */
    public ByPersonId byPersonId(String personId) {
        return new ByPersonId(read(BY_PERSON_ID).key(NoteCodec.PERSON_ID_COMPONENT, personId));
    }

    /** The note entities with one person id, before a condition on {@code number}. */
    public static final class ByPersonId extends ConsistentQuery<Note, ByPersonIdAttributes> {
        private ByPersonId(ReadPlan<Note> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, component {@code number}. */
        public NumberSortCondition<Integer, ConsistentQuery<Note, ByPersonIdAttributes>> number() {
            return numberSortCondition(NoteCodec.NUMBER_COMPONENT);
        }
    }

    /** What a filter of {@code byPersonId} may name. */
    public interface ByPersonIdAttributes {
        /** Attribute {@code text}. */
        StringAttribute text();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code text}. */
        public ValueUpdate<Changes, String> text() {
            return new ValueUpdate<>(this, NoteAttributes.TEXT);
        }
    }
}
