package odd;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.NumberSortCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Changes} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class ChangesRepository
        extends BatchingRepository<Changes, ChangesKey, ChangesRepository.Changes, ChangesAttributes> {
    private static final AccessPath<odd.Changes> BY_CHANGES =
            AccessPath.table(ChangesCodec.INSTANCE, ChangesAttributes.CHANGES, ChangesAttributes.KEY);

    ChangesRepository(TableBinding table) {
        super(table, ChangesCodec.INSTANCE, ChangesAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public ChangesKey keyOf(String changes, long key) {
        return new ChangesKey(changes, key);
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
        return new ByChanges(read(BY_CHANGES).key(changes));
    }

    /** The changes entities with one changes, before a condition on {@code key}. */
    public static final class ByChanges extends ConsistentQuery<odd.Changes, ByChangesAttributes> {
        private ByChanges(ReadPlan<odd.Changes> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code key}. */
        public NumberSortCondition<Long, ConsistentQuery<odd.Changes, ByChangesAttributes>> key() {
            return numberSortCondition();
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
}
