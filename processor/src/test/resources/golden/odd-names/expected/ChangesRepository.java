package odd;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.EntityRepository;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.SortCondition;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Changes} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class ChangesRepository
        extends EntityRepository<Changes, ChangesKey, ChangesRepository.Changes, ChangesAttributes> {
    static final EntityMapping<odd.Changes, ChangesKey> MAPPING = new Mapping();

    private static final AccessPath<odd.Changes> BY_CHANGES =
            AccessPath.table(ChangesCodec.INSTANCE, List.of(ChangesCodec.CHANGES, ChangesCodec.KEY));

    ChangesRepository(TableBinding table) {
        super(table, MAPPING, Changes::new, ChangesAttributes.INSTANCE);
    }

    /** Returns the changes with this key. */
    public Optional<odd.Changes> get(String changes, long key) {
        return get(new ChangesKey(changes, key));
    }

    /** Deletes the item with this key, if there is one, whatever its version. */
    public void deleteAnyVersion(ChangesKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param changes attribute {@code changes}
     */
    public ByChanges byChanges(String changes) {
        return new ByChanges(
                ReadPlan.of(table(), BY_CHANGES).key(ChangesCodec.CHANGES, StandardConverters.string(), changes));
    }

    /** The changes entities with one changes, before a condition on {@code key}. */
    public static final class ByChanges extends ConsistentQuery<odd.Changes, ByChangesAttributes> {
        private ByChanges(ReadPlan<odd.Changes> plan) {
            super(plan, ChangesAttributes.INSTANCE);
        }

        /** Begins the one condition on the sort key, attribute {@code key}. */
        public SortCondition<Long, ConsistentQuery<odd.Changes, ByChangesAttributes>> key() {
            return sortCondition(ChangesCodec.KEY, StandardConverters.longValue());
        }
    }

    /** What a filter of {@code byChanges} may name. */
    public interface ByChangesAttributes {
        /** Attribute {@code conditions}. */
        NumberAttribute<Long> conditions();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}
    }

    private static final class Mapping extends EntityMapping<odd.Changes, ChangesKey> {
        Mapping() {
            super(ChangesCodec.INSTANCE, List.of(ChangesCodec.CHANGES, ChangesCodec.KEY));
        }

        @Override
        public ChangesKey keyOf(odd.Changes changesEntity) {
            return new ChangesKey(changesEntity.changes(), changesEntity.key());
        }

        @Override
        protected void writeKey(ChangesKey key, AttributeSink sink) {
            sink.attribute(ChangesCodec.CHANGES).string(key.changes());
            sink.attribute(ChangesCodec.KEY).number(key.key());
        }

        @Override
        protected ChangesKey readKey(AttributeSource source) {
            return new ChangesKey(
                    source.find(ChangesCodec.CHANGES) ? source.string() : missing(ChangesCodec.CHANGES),
                    source.find(ChangesCodec.KEY) ? source.longNumber() : missing(ChangesCodec.KEY));
        }

        @Override
        protected odd.Changes stored(odd.Changes changesEntity, boolean creating, Instant now) {
            return new odd.Changes(changesEntity.changes(), changesEntity.key(), changesEntity.conditions() + 1);
        }

        @Override
        protected void touch(UpdateActions changes, Instant now) {
            new NumberUpdate<>(changes, ChangesAttributes.CONDITIONS).add(1L);
        }

        @Override
        protected Optional<Condition> unchangedSince(odd.Changes changesEntity) {
            return Optional.of(
                    changesEntity.conditions() == 0
                            ? ChangesAttributes.CONDITIONS.notExists()
                            : ChangesAttributes.CONDITIONS.eq(changesEntity.conditions()));
        }
    }
}
