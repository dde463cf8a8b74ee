package plants;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.GlobalIndexQuery;
import dev.armature.runtime.table.NumberSortCondition;
import dev.armature.runtime.table.PrefixSortCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableScan;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Reading} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class ReadingRepository
        extends BatchingRepository<Reading, ReadingKey, ReadingRepository.Changes, ReadingAttributes> {
    private static final AccessPath<Reading> BY_PLANT =
            AccessPath.table(ReadingCodec.INSTANCE, ReadingAttributes.NUMBER).byPartition();

    private static final AccessPath<Reading> BY_LEVEL = BY_PLANT.index("by-level").composed(ReadingCodec.BY_LEVEL_KEY);

    private static final AccessPath<Reading> BY_VALUE =
            BY_PLANT.index("by-value", ReadingAttributes.VALUE).composed(ReadingCodec.PRIMARY_KEY).byPartition();

    ReadingRepository(TableBinding table) {
        super(table, ReadingCodec.INSTANCE, ReadingAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public ReadingKey keyOf(String plant, String sensor, long number) {
        return new ReadingKey(plant, sensor, number);
    }

    /** Returns the reading with this key. */
    public Optional<Reading> get(String plant, String sensor, long number) {
        return get(new ReadingKey(plant, sensor, number));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(ReadingKey key) {
        deleteByKey(key);
    }

    /** Begins a query of the table by its partition key. */
    public ByPlant byPlant(String plant, String sensor) {
        return new ByPlant(
                read(BY_PLANT).key(ReadingCodec.PLANT_COMPONENT, plant).key(ReadingCodec.SENSOR_COMPONENT, sensor));
    }

    /** Begins a query of index {@code by-level} by its partition key. */
    public ByLevel byLevel(String level) {
        return new ByLevel(read(BY_LEVEL).key(ReadingCodec.LEVEL_COMPONENT, level));
    }

    /** Begins a query of index {@code by-value} by its partition key. */
    public ByValue byValue(String plant, String sensor) {
        return new ByValue(
                read(BY_VALUE).key(ReadingCodec.PLANT_COMPONENT, plant).key(ReadingCodec.SENSOR_COMPONENT, sensor));
    }

    /** Begins a scan of the table: every item is read and paid for. */
    public TableScan<Reading, ReadingAttributes> scan() {
        return new TableScan<>(read(BY_PLANT));
    }

    /** The reading entities with one plant and sensor, before a condition on {@code number}. */
    public static final class ByPlant extends ConsistentQuery<Reading, ByPlantAttributes> {
        private ByPlant(ReadPlan<Reading> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code n}. */
        public NumberSortCondition<Long, ConsistentQuery<Reading, ByPlantAttributes>> number() {
            return numberSortCondition();
        }
    }

    /** What a filter of {@code byPlant} may name. */
    public interface ByPlantAttributes {
        /** Attribute {@code value}. */
        NumberAttribute<Integer> value();

        /** Attribute {@code level}. */
        StringAttribute level();
    }

    /** The reading entities with one level, before a condition on {@code plant}. */
    public static final class ByLevel extends GlobalIndexQuery<Reading, ByLevelAttributes> {
        private ByLevel(ReadPlan<Reading> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, component {@code plant}. */
        public PrefixSortCondition<String, GlobalIndexQuery<Reading, ByLevelAttributes>> plant() {
            return prefixSortCondition(ReadingCodec.PLANT_COMPONENT);
        }
    }

    /** What a filter of {@code byLevel} may name. */
    public interface ByLevelAttributes {
        /** Attribute {@code n}. */
        NumberAttribute<Long> number();

        /** Attribute {@code value}. */
        NumberAttribute<Integer> value();
    }

    /** The reading entities with one plant and sensor, before a condition on {@code value}. */
    public static final class ByValue extends ConsistentQuery<Reading, ByValueAttributes> {
        private ByValue(ReadPlan<Reading> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code value}. */
        public NumberSortCondition<Integer, ConsistentQuery<Reading, ByValueAttributes>> value() {
            return numberSortCondition();
        }
    }

    /** What a filter of {@code byValue} may name. */
    public interface ByValueAttributes {
        /** Attribute {@code n}. */
        NumberAttribute<Long> number();

        /** Attribute {@code level}. */
        StringAttribute level();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code value}. */
        public NumberUpdate<Changes, Integer> value() {
            return new NumberUpdate<>(this, ReadingAttributes.VALUE);
        }

        /** Begins a change of attribute {@code level}. */
        public ValueUpdate<Changes, String> level() {
            return new ValueUpdate<>(this, ReadingAttributes.LEVEL);
        }
    }
}
