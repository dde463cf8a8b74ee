import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.UpdateActions;
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
    private static final AccessPath<Note> BY_ID =
            AccessPath.table(NoteCodec.INSTANCE, NoteAttributes.ID, NoteAttributes.PLACE);

    NoteRepository(TableBinding table) {
        super(table, NoteCodec.INSTANCE, NoteAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public NoteKey keyOf(String id, int place) {
        return new NoteKey(id, place);
    }

    /** Returns the note with this key. */
    public Optional<Note> get(String id, int place) {
        return get(new NoteKey(id, place));
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
    public ById byId(String id) {
        return new ById(read(BY_ID).key(id));
    }

    /** The note entities with one id, before a condition on {@code place}. */
    public static final class ById extends ConsistentQuery<Note, ByIdAttributes> {
        private ById(ReadPlan<Note> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code place}. */
        public NumberSortCondition<Integer, ConsistentQuery<Note, ByIdAttributes>> place() {
            return numberSortCondition();
        }
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code parts}. */
        ListAttribute<Note.Part, PartAttributes> parts();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code parts}. */
        public ListUpdate<Changes, Note.Part, PartAttributes.RemovableChanges<Changes>> parts() {
            return new ListUpdate<>(this, NoteAttributes.PARTS, PartAttributes.RemovableChanges::new);
        }
    }
}
