import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.ConsistentQueryStage;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.EntityRepository;
import dev.armature.runtime.table.EntityUpdate;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.SortCondition;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Note} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class NoteRepository extends EntityRepository<Note, NoteKey> {
    static final EntityMapping<Note, NoteKey> MAPPING = new Mapping();

    private static final AccessPath<Note> BY_ID =
            AccessPath.table(NoteCodec.INSTANCE, List.of(NoteCodec.ID, NoteCodec.PLACE));

    NoteRepository(TableBinding table) {
        super(table, MAPPING);
    }

    /** Returns the note with this key. */
    public Optional<Note> get(String id, int place) {
        return get(new NoteKey(id, place));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(NoteKey key) {
        deleteByKey(key);
    }

    /** Begins an update of the note with this key, which must exist. */
    public EntityUpdate<Note, NoteKey, Changes, Conditions> update(NoteKey key) {
        return EntityUpdate.existing(this, key, Changes::new, Conditions.INSTANCE);
    }

    /** Begins an update of the note with this key, which is created if it does not exist. */
    public EntityUpdate<Note, NoteKey, Changes, Conditions> upsert(NoteKey key) {
        return EntityUpdate.upsert(this, key, Changes::new, Conditions.INSTANCE);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param id attribute {@code id}
     */
    public ById byId(String id) {
        return new ById(ReadPlan.of(table(), BY_ID).key(NoteCodec.ID, StandardConverters.string(), id));
    }

    /** The note entities with one id, before a condition on {@code place}. */
    public static final class ById extends ByIdQuery {
        private ById(ReadPlan<Note> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code place}. */
        public SortCondition<Note, Integer, ByIdQuery, ByIdQuery> place() {
            return new SortCondition<>(
                    plan(), NoteCodec.PLACE, StandardConverters.intValue(), ByIdQuery::new, ByIdQuery::new);
        }
    }

    /** The note entities with one id. */
    public static sealed class ByIdQuery extends ConsistentQueryStage<Note, ByIdAttributes, ByIdQuery> permits ById {
        private ByIdQuery(ReadPlan<Note> plan) {
            super(plan);
        }

        @Override
        protected ByIdQuery with(ReadPlan<Note> plan) {
            return new ByIdQuery(plan);
        }

        @Override
        protected ByIdAttributes attributes() {
            return ByIdAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byId} may name. */
    public static final class ByIdAttributes {
        private static final ByIdAttributes INSTANCE = new ByIdAttributes();

        private ByIdAttributes() {}

        /** Attribute {@code parts}. */
        public ListAttribute<Note.Part, PartAttributes> parts() {
            return NoteAttributes.PARTS;
        }
    }

    /** What the condition of an update may name. */
    public static final class Conditions {
        static final Conditions INSTANCE = new Conditions();

        private Conditions() {}

        /** Attribute {@code id}. */
        public StringAttribute id() {
            return NoteAttributes.ID;
        }

        /** Attribute {@code place}. */
        public NumberAttribute<Integer> place() {
            return NoteAttributes.PLACE;
        }

        /** Attribute {@code parts}. */
        public ListAttribute<Note.Part, PartAttributes> parts() {
            return NoteAttributes.PARTS;
        }
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code parts}. */
        public ListUpdate<Changes, Note.Part> parts() {
            return new ListUpdate<>(this, NoteAttributes.PARTS);
        }
    }

    private static final class Mapping extends EntityMapping<Note, NoteKey> {
        Mapping() {
            super(NoteCodec.INSTANCE, List.of(NoteCodec.ID, NoteCodec.PLACE));
        }

        @Override
        public NoteKey keyOf(Note note) {
            return new NoteKey(note.id(), note.place());
        }

        @Override
        protected void writeKey(NoteKey key, AttributeSink sink) {
            sink.attribute(NoteCodec.ID).string(key.id());
            sink.attribute(NoteCodec.PLACE).number(key.place());
        }

        @Override
        protected NoteKey readKey(AttributeSource source) {
            return new NoteKey(
                    source.find(NoteCodec.ID) ? source.string() : missing(NoteCodec.ID),
                    source.find(NoteCodec.PLACE) ? source.intNumber() : missing(NoteCodec.PLACE));
        }
    }
}
