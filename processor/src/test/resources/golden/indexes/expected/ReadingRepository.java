package forum;

import dev.armature.runtime.attribute.BinaryAttribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OptionalNumberUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentPartialQuery;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.NumberSortCondition;
import dev.armature.runtime.table.PartialQuery;
import dev.armature.runtime.table.PrefixSortCondition;
import dev.armature.runtime.table.PrefixSortPartCondition;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.SortPartCondition;
import dev.armature.runtime.table.TableBinding;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Reading} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ReadingRepository
        extends BatchingRepository<Reading, ReadingKey, ReadingRepository.Changes, ReadingAttributes> {
    private static final AccessPath<Reading> BY_DEVICE =
            AccessPath.table(ReadingCodec.INSTANCE, ReadingAttributes.DEVICE, ReadingAttributes.SEQUENCE);

    private static final AccessPath<ReadingBySiteMetric> BY_SITE_METRIC = BY_DEVICE
            .index(
                    "site-metric-at",
                    ReadingAttributes.SITE,
                    ReadingAttributes.METRIC,
                    ReadingAttributes.ZONE,
                    ReadingAttributes.AT,
                    ReadingAttributes.LEVEL)
            .<ReadingBySiteMetric>part(0);

    private static final AccessPath<ReadingByLevel> BY_LEVEL =
            BY_DEVICE.index("Level-index", ReadingAttributes.DEVICE, ReadingAttributes.LEVEL).<ReadingByLevel>part(1);

    private static final AccessPath<Reading> BY_HASH =
            BY_DEVICE.index("Hash-index", ReadingAttributes.DEVICE, ReadingAttributes.HASH);

    ReadingRepository(TableBinding table) {
        super(table, ReadingCodec.INSTANCE, ReadingAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public ReadingKey keyOf(long device, byte[] sequence) {
        return new ReadingKey(device, sequence);
    }

    /** Returns the reading with this key. */
    public Optional<Reading> get(long device, byte[] sequence) {
        return get(new ReadingKey(device, sequence));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(ReadingKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param device attribute {@code device}
     */
    public ByDevice byDevice(long device) {
        return new ByDevice(read(BY_DEVICE).key(device));
    }

    /**
     * Begins a query of index {@code site-metric-at} by its partition key.
     *
     * @param site attribute {@code site}
     * @param metric attribute {@code metric}
     */
    public BySiteMetric bySiteMetric(String site, String metric) {
        return new BySiteMetric(read(BY_SITE_METRIC).key(site).key(metric));
    }

    /**
     * Begins a query of index {@code Level-index} by its partition key.
     *
     * @param device attribute {@code device}
     */
    public ByLevel byLevel(long device) {
        return new ByLevel(read(BY_LEVEL).key(device));
    }

    /**
     * Begins a query of index {@code Hash-index} by its partition key.
     *
     * @param device attribute {@code device}
     */
    public ByHash byHash(long device) {
        return new ByHash(read(BY_HASH).key(device));
    }

    /** Returns the whole reading of an index entry, as the table has it now. */
    public Optional<Reading> hydrate(ReadingBySiteMetric entry) {
        return get(new ReadingKey(entry.device(), entry.sequence()));
    }

    /** Returns the whole reading of an index entry, as the table has it now. */
    public Optional<Reading> hydrate(ReadingByLevel entry) {
        return get(new ReadingKey(entry.device(), entry.sequence()));
    }

    /** The reading entities with one device, before a condition on {@code sequence}. */
    public static final class ByDevice extends ConsistentQuery<Reading, ByDeviceAttributes> {
        private ByDevice(ReadPlan<Reading> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code sequence}. */
        public PrefixSortCondition<byte[], ConsistentQuery<Reading, ByDeviceAttributes>> sequence() {
            return prefixSortCondition();
        }
    }

    /** What a filter of {@code byDevice} may name. */
    public interface ByDeviceAttributes {
        /** Attribute {@code site}. */
        StringAttribute site();

        /** Attribute {@code metric}. */
        StringAttribute metric();

        /** Attribute {@code zone}. */
        StringAttribute zone();

        /** Attribute {@code at}. */
        OrderedAttribute<Instant> at();

        /** Attribute {@code level}. */
        NumberAttribute<Integer> level();

        /** Attribute {@code hash}. */
        BinaryAttribute<ByteBuffer> hash();

        /** Attribute {@code value}. */
        NumberAttribute<Double> value();

        /** Attribute {@code unit}. */
        StringAttribute unit();
    }

    /** The entries of index {@code site-metric-at} with one site and metric, before a condition on {@code zone}. */
    public static final class BySiteMetric extends PartialQuery<ReadingBySiteMetric, BySiteMetricAttributes, Reading> {
        private BySiteMetric(ReadPlan<ReadingBySiteMetric> plan) {
            super(plan);
        }

        /** Begins a condition on attribute {@code zone} of the sort key; after equality the next may have one. */
        public PrefixSortPartCondition<String, BySiteMetricAfterZone, PartialQuery<ReadingBySiteMetric, BySiteMetricAttributes, Reading>> zone() {
            return prefixSortCondition(BySiteMetricAfterZone::new);
        }
    }

    /** The entries of index {@code site-metric-at} with one site and metric, before a condition on {@code at}. */
    public static final class BySiteMetricAfterZone
            extends PartialQuery<ReadingBySiteMetric, BySiteMetricAttributes, Reading> {
        private BySiteMetricAfterZone(ReadPlan<ReadingBySiteMetric> plan) {
            super(plan);
        }

        /** Begins a condition on attribute {@code at} of the sort key; after equality the next may have one. */
        public SortPartCondition<Instant, BySiteMetricAfterAt, PartialQuery<ReadingBySiteMetric, BySiteMetricAttributes, Reading>> at() {
            return sortCondition(BySiteMetricAfterAt::new);
        }
    }

    /** The entries of index {@code site-metric-at} with one site and metric, before a condition on {@code level}. */
    public static final class BySiteMetricAfterAt
            extends PartialQuery<ReadingBySiteMetric, BySiteMetricAttributes, Reading> {
        private BySiteMetricAfterAt(ReadPlan<ReadingBySiteMetric> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code level}. */
        public NumberSortCondition<Integer, PartialQuery<ReadingBySiteMetric, BySiteMetricAttributes, Reading>> level() {
            return numberSortCondition();
        }
    }

    /** What a filter of {@code bySiteMetric} may name. */
    public interface BySiteMetricAttributes {
        /** Attribute {@code device}. */
        NumberAttribute<Long> device();

        /** Attribute {@code sequence}. */
        BinaryAttribute<byte[]> sequence();

        /** Attribute {@code value}. */
        NumberAttribute<Double> value();

        /** Attribute {@code unit}. */
        StringAttribute unit();
    }

    /** The entries of index {@code Level-index} with one device, before a condition on {@code level}. */
    public static final class ByLevel extends ConsistentPartialQuery<ReadingByLevel, ByLevelAttributes, Reading> {
        private ByLevel(ReadPlan<ReadingByLevel> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code level}. */
        public NumberSortCondition<Integer, ConsistentPartialQuery<ReadingByLevel, ByLevelAttributes, Reading>> level() {
            return numberSortCondition();
        }
    }

    /** What a filter of {@code byLevel} may name. */
    public interface ByLevelAttributes {
        /** Attribute {@code sequence}. */
        BinaryAttribute<byte[]> sequence();
    }

    /** The reading entities with one device, before a condition on {@code hash}. */
    public static final class ByHash extends ConsistentQuery<Reading, ByHashAttributes> {
        private ByHash(ReadPlan<Reading> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code hash}. */
        public PrefixSortCondition<ByteBuffer, ConsistentQuery<Reading, ByHashAttributes>> hash() {
            return prefixSortCondition();
        }
    }

    /** What a filter of {@code byHash} may name. */
    public interface ByHashAttributes {
        /** Attribute {@code sequence}. */
        BinaryAttribute<byte[]> sequence();

        /** Attribute {@code site}. */
        StringAttribute site();

        /** Attribute {@code metric}. */
        StringAttribute metric();

        /** Attribute {@code zone}. */
        StringAttribute zone();

        /** Attribute {@code at}. */
        OrderedAttribute<Instant> at();

        /** Attribute {@code level}. */
        NumberAttribute<Integer> level();

        /** Attribute {@code value}. */
        NumberAttribute<Double> value();

        /** Attribute {@code unit}. */
        StringAttribute unit();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code site}. */
        public ValueUpdate<Changes, String> site() {
            return new ValueUpdate<>(this, ReadingAttributes.SITE);
        }

        /** Begins a change of attribute {@code metric}. */
        public ValueUpdate<Changes, String> metric() {
            return new ValueUpdate<>(this, ReadingAttributes.METRIC);
        }

        /** Begins a change of attribute {@code zone}. */
        public ValueUpdate<Changes, String> zone() {
            return new ValueUpdate<>(this, ReadingAttributes.ZONE);
        }

        /** Begins a change of attribute {@code at}. */
        public ValueUpdate<Changes, Instant> at() {
            return new ValueUpdate<>(this, ReadingAttributes.AT);
        }

        /** Begins a change of attribute {@code level}. */
        public OptionalNumberUpdate<Changes, Integer> level() {
            return new OptionalNumberUpdate<>(this, ReadingAttributes.LEVEL);
        }

        /** Begins a change of attribute {@code hash}. */
        public ValueUpdate<Changes, ByteBuffer> hash() {
            return new ValueUpdate<>(this, ReadingAttributes.HASH);
        }

        /** Begins a change of attribute {@code value}. */
        public OptionalNumberUpdate<Changes, Double> value() {
            return new OptionalNumberUpdate<>(this, ReadingAttributes.VALUE);
        }

        /** Begins a change of attribute {@code unit}. */
        public OptionalValueUpdate<Changes, String> unit() {
            return new OptionalValueUpdate<>(this, ReadingAttributes.UNIT);
        }
    }
}
