package plants;

import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.NumberSortCondition;
import dev.armature.runtime.table.PrefixSortPartCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Pump} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class PumpRepository extends BatchingRepository<Pump, PumpKey, PumpRepository.Changes, PumpAttributes> {
    private static final AccessPath<Pump> BY_SITE = AccessPath.table(PumpCodec.INSTANCE);

    PumpRepository(TableBinding table) {
        super(table, PumpCodec.INSTANCE, PumpAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public PumpKey keyOf(int site, String hall, int pump) {
        return new PumpKey(site, hall, pump);
    }

    /** Returns the pump with this key. */
    public Optional<Pump> get(int site, String hall, int pump) {
        return get(new PumpKey(site, hall, pump));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(PumpKey key) {
        deleteByKey(key);
    }

    /** Begins a query of the table by its partition key. */
    public BySite bySite(int site) {
        return new BySite(read(BY_SITE).key(PumpCodec.SITE_COMPONENT, site));
    }

    /** The pump entities with one site, before a condition on {@code hall}. */
    public static final class BySite extends ConsistentQuery<Pump, BySiteAttributes> {
        private BySite(ReadPlan<Pump> plan) {
            super(plan);
        }

        /** Begins a condition on component {@code hall} of the sort key; after equality the next may have one. */
        public PrefixSortPartCondition<String, BySiteAfterHall, ConsistentQuery<Pump, BySiteAttributes>> hall() {
            return prefixSortCondition(PumpCodec.HALL_COMPONENT, BySiteAfterHall::new);
        }
    }

    /** The pump entities with one site, before a condition on {@code pump}. */
    public static final class BySiteAfterHall extends ConsistentQuery<Pump, BySiteAttributes> {
        private BySiteAfterHall(ReadPlan<Pump> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, component {@code pump}. */
        public NumberSortCondition<Integer, ConsistentQuery<Pump, BySiteAttributes>> pump() {
            return numberSortCondition(PumpCodec.PUMP_COMPONENT);
        }
    }

    /** What a filter of {@code bySite} may name. */
    public interface BySiteAttributes {}

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}
    }
}
