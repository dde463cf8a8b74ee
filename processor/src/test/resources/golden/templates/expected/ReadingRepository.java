package iot;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.NumberSortCondition;
import dev.armature.runtime.table.NumberSortPartCondition;
import dev.armature.runtime.table.PartialQuery;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.SortCondition;
import dev.armature.runtime.table.SortPartCondition;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.table.TableScan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Reading} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ReadingRepository
        extends BatchingRepository<Reading, ReadingKey, ReadingRepository.Changes, ReadingAttributes> {
    private static final AccessPath<Reading> BY_DEVICE_ID = AccessPath.table(ReadingCodec.INSTANCE);

    private static final AccessPath<ReadingBySite> BY_SITE =
            BY_DEVICE_ID.index("by-site").<ReadingBySite>part(0).composed(ReadingCodec.BY_SITE_KEY);

    private static final AccessPath<Reading> BY_VALUE =
            BY_DEVICE_ID.index("by-value", ReadingAttributes.VALUE).composed(ReadingCodec.PRIMARY_KEY).byPartition();

    ReadingRepository(TableBinding table) {
        super(table, ReadingCodec.INSTANCE, ReadingAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public ReadingKey keyOf(String deviceId, Instant at, long seq) {
        return new ReadingKey(deviceId, at, seq);
    }

    /** Returns the reading with this key. */
    public Optional<Reading> get(String deviceId, Instant at, long seq) {
        return get(new ReadingKey(deviceId, at, seq));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(ReadingKey key) {
        deleteByKey(key);
    }

    /** Begins a query of the table by its partition key. */
    public ByDeviceId byDeviceId(String deviceId) {
        return new ByDeviceId(read(BY_DEVICE_ID).key(ReadingCodec.DEVICE_ID_COMPONENT, deviceId));
    }

    /** Begins a query of index {@code by-site} by its partition key. */
    public BySite bySite(String site) {
        return new BySite(read(BY_SITE).key(ReadingCodec.SITE_COMPONENT, site));
    }

    /** Begins a query of index {@code by-value} by its partition key. */
    public ByValue byValue(String deviceId) {
        return new ByValue(read(BY_VALUE).key(ReadingCodec.DEVICE_ID_COMPONENT, deviceId));
    }

    /** Returns the whole reading of an index entry, as the table has it now. */
    public Optional<Reading> hydrate(ReadingBySite entry) {
        return get(new ReadingKey(entry.deviceId(), entry.at(), entry.seq()));
    }

    /** Begins a scan of the table: every item is read and paid for. */
    public TableScan<Reading, ReadingAttributes> scan() {
        return new TableScan<>(read(BY_DEVICE_ID));
    }

    /** The reading entities with one device id, before a condition on {@code at}. */
    public static final class ByDeviceId extends ConsistentQuery<Reading, ByDeviceIdAttributes> {
        private ByDeviceId(ReadPlan<Reading> plan) {
            super(plan);
        }

        /** Begins a condition on component {@code at} of the sort key; after equality the next may have one. */
        public SortPartCondition<Instant, ByDeviceIdAfterAt, ConsistentQuery<Reading, ByDeviceIdAttributes>> at() {
            return sortCondition(ReadingCodec.AT_COMPONENT, ByDeviceIdAfterAt::new);
        }
    }

    /** The reading entities with one device id, before a condition on {@code seq}. */
    public static final class ByDeviceIdAfterAt extends ConsistentQuery<Reading, ByDeviceIdAttributes> {
        private ByDeviceIdAfterAt(ReadPlan<Reading> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, component {@code seq}. */
        public NumberSortCondition<Long, ConsistentQuery<Reading, ByDeviceIdAttributes>> seq() {
            return numberSortCondition(ReadingCodec.SEQ_COMPONENT);
        }
    }

    /** What a filter of {@code byDeviceId} may name. */
    public interface ByDeviceIdAttributes {
        /** Attribute {@code site}. */
        StringAttribute site();

        /** Attribute {@code level}. */
        NumberAttribute<Integer> level();

        /** Attribute {@code value}. */
        NumberAttribute<BigDecimal> value();

        /** Attribute {@code note}. */
        StringAttribute note();
    }

    /** The entries of index {@code by-site} with one site, before a condition on {@code level}. */
    public static final class BySite extends PartialQuery<ReadingBySite, BySiteAttributes, Reading> {
        private BySite(ReadPlan<ReadingBySite> plan) {
            super(plan);
        }

        /** Begins a condition on component {@code level} of the sort key; after equality the next may have one. */
        public NumberSortPartCondition<Integer, BySiteAfterLevel, PartialQuery<ReadingBySite, BySiteAttributes, Reading>> level() {
            return numberSortCondition(ReadingCodec.LEVEL_COMPONENT, BySiteAfterLevel::new);
        }
    }

    /** The entries of index {@code by-site} with one site, before a condition on {@code at}. */
    public static final class BySiteAfterLevel extends PartialQuery<ReadingBySite, BySiteAttributes, Reading> {
        private BySiteAfterLevel(ReadPlan<ReadingBySite> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, component {@code at}. */
        public SortCondition<Instant, PartialQuery<ReadingBySite, BySiteAttributes, Reading>> at() {
            return sortCondition(ReadingCodec.AT_COMPONENT);
        }
    }

    /** What a filter of {@code bySite} may name. */
    public interface BySiteAttributes {
        /** Attribute {@code value}. */
        NumberAttribute<BigDecimal> value();
    }

    /** The reading entities with one device id, before a condition on {@code value}. */
    public static final class ByValue extends ConsistentQuery<Reading, ByValueAttributes> {
        private ByValue(ReadPlan<Reading> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code value}. */
        public NumberSortCondition<BigDecimal, ConsistentQuery<Reading, ByValueAttributes>> value() {
            return numberSortCondition();
        }
    }

    /** What a filter of {@code byValue} may name. */
    public interface ByValueAttributes {
        /** Attribute {@code at}. */
        OrderedAttribute<Instant> at();

        /** Attribute {@code site}. */
        StringAttribute site();

        /** Attribute {@code level}. */
        NumberAttribute<Integer> level();

        /** Attribute {@code note}. */
        StringAttribute note();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code site}. */
        public OptionalValueUpdate<Changes, String> site() {
            return new OptionalValueUpdate<>(this, ReadingAttributes.SITE);
        }

        /** Begins a change of attribute {@code level}. */
        public ValueUpdate<Changes, Integer> level() {
            return new ValueUpdate<>(this, ReadingAttributes.LEVEL);
        }

        /** Begins a change of attribute {@code value}. */
        public NumberUpdate<Changes, BigDecimal> value() {
            return new NumberUpdate<>(this, ReadingAttributes.VALUE);
        }

        /** Begins a change of attribute {@code note}. */
        public OptionalValueUpdate<Changes, String> note() {
            return new OptionalValueUpdate<>(this, ReadingAttributes.NOTE);
        }
    }
}
