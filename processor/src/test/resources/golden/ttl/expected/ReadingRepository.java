package sessions;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.SortCondition;
import dev.armature.runtime.table.TableBinding;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Reading} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ReadingRepository
        extends BatchingRepository<Reading, ReadingKey, ReadingRepository.Changes, ReadingAttributes> {
    private static final AccessPath<Reading> BY_ID =
            AccessPath.table(ReadingCodec.INSTANCE, ReadingAttributes.ID, ReadingAttributes.AT);

    ReadingRepository(TableBinding table) {
        super(table, ReadingCodec.INSTANCE, ReadingAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public ReadingKey keyOf(String id, Instant at) {
        return new ReadingKey(id, at);
    }

    /** Returns the reading with this key. */
    public Optional<Reading> get(String id, Instant at) {
        return get(new ReadingKey(id, at));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(ReadingKey key) {
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

    /** The reading entities with one id, before a condition on {@code at}. */
    public static final class ById extends ConsistentQuery<Reading, ByIdAttributes> {
        private ById(ReadPlan<Reading> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code at}. */
        public SortCondition<Instant, ConsistentQuery<Reading, ByIdAttributes>> at() {
            return sortCondition();
        }
    }

    /** What a filter of {@code byId} may name. */
    public interface ByIdAttributes {
        /** Attribute {@code seen}. */
        Attribute<ZonedDateTime> seen();

        /** Attribute {@code ttl}. */
        NumberAttribute<Integer> ttl();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code seen}. */
        public OptionalValueUpdate<Changes, ZonedDateTime> seen() {
            return new OptionalValueUpdate<>(this, ReadingAttributes.SEEN);
        }

        /** Begins a change of attribute {@code ttl}. */
        public NumberUpdate<Changes, Integer> ttl() {
            return new NumberUpdate<>(this, ReadingAttributes.TTL);
        }
    }
}
