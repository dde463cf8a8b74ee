package forum;

import dev.armature.runtime.attribute.BinaryAttribute;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.OptionalNumberUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.ItemDecoder;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.ConsistentQueryStage;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.EntityRepository;
import dev.armature.runtime.table.EntityUpdate;
import dev.armature.runtime.table.PrefixSortCondition;
import dev.armature.runtime.table.QueryStage;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.SortCondition;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Reading} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ReadingRepository extends EntityRepository<Reading, ReadingKey> {
    static final EntityMapping<Reading, ReadingKey> MAPPING = new Mapping();

    private static final AccessPath<Reading> BY_DEVICE =
            AccessPath.table(ReadingCodec.INSTANCE, List.of(ReadingCodec.DEVICE, ReadingCodec.SEQUENCE));

    private static final AccessPath<ReadingBySiteMetric> BY_SITE_METRIC = AccessPath.index(
            "site-metric-at",
            new ReadingBySiteMetricDecoder(),
            List.of(
                    ReadingCodec.SITE,
                    ReadingCodec.METRIC,
                    ReadingCodec.ZONE,
                    ReadingCodec.AT,
                    ReadingCodec.LEVEL,
                    ReadingCodec.DEVICE,
                    ReadingCodec.SEQUENCE));

    private static final AccessPath<ReadingByLevel> BY_LEVEL = AccessPath.index(
            "Level-index",
            new ReadingByLevelDecoder(),
            List.of(ReadingCodec.DEVICE, ReadingCodec.LEVEL, ReadingCodec.SEQUENCE));

    private static final AccessPath<Reading> BY_HASH = AccessPath.index(
            "Hash-index",
            ReadingCodec.INSTANCE,
            List.of(ReadingCodec.DEVICE, ReadingCodec.HASH, ReadingCodec.SEQUENCE));

    ReadingRepository(TableBinding table) {
        super(table, MAPPING);
    }

    /** Returns the reading with this key. */
    public Optional<Reading> get(long device, byte[] sequence) {
        return get(new ReadingKey(device, sequence));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(ReadingKey key) {
        deleteByKey(key);
    }

    /** Begins an update of the reading with this key, which must exist. */
    public EntityUpdate<Reading, ReadingKey, Changes, Conditions> update(ReadingKey key) {
        return EntityUpdate.existing(this, key, Changes::new, Conditions.INSTANCE);
    }

    /** Begins an update of the reading with this key, which is created if it does not exist. */
    public EntityUpdate<Reading, ReadingKey, Changes, Conditions> upsert(ReadingKey key) {
        return EntityUpdate.upsert(this, key, Changes::new, Conditions.INSTANCE);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param device attribute {@code device}
     */
    public ByDevice byDevice(long device) {
        return new ByDevice(
                ReadPlan.of(table(), BY_DEVICE).key(ReadingCodec.DEVICE, StandardConverters.longValue(), device));
    }

    /**
     * Begins a query of index {@code site-metric-at} by its partition key.
     *
     * @param site attribute {@code site}
     * @param metric attribute {@code metric}
     */
    public BySiteMetric bySiteMetric(String site, String metric) {
        return new BySiteMetric(
                ReadPlan.of(table(), BY_SITE_METRIC)
                        .key(ReadingCodec.SITE, StandardConverters.string(), site)
                        .key(ReadingCodec.METRIC, StandardConverters.string(), metric));
    }

    /**
     * Begins a query of index {@code Level-index} by its partition key.
     *
     * @param device attribute {@code device}
     */
    public ByLevel byLevel(long device) {
        return new ByLevel(
                ReadPlan.of(table(), BY_LEVEL).key(ReadingCodec.DEVICE, StandardConverters.longValue(), device));
    }

    /**
     * Begins a query of index {@code Hash-index} by its partition key.
     *
     * @param device attribute {@code device}
     */
    public ByHash byHash(long device) {
        return new ByHash(
                ReadPlan.of(table(), BY_HASH).key(ReadingCodec.DEVICE, StandardConverters.longValue(), device));
    }

    /** The reading entities with one device, before a condition on {@code sequence}. */
    public static final class ByDevice extends ByDeviceQuery {
        private ByDevice(ReadPlan<Reading> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code sequence}. */
        public PrefixSortCondition<Reading, byte[], ByDeviceQuery, ByDeviceQuery> sequence() {
            return new PrefixSortCondition<>(
                    plan(), ReadingCodec.SEQUENCE, StandardConverters.bytes(), ByDeviceQuery::new, ByDeviceQuery::new);
        }
    }

    /** The reading entities with one device. */
    public static sealed class ByDeviceQuery
            extends ConsistentQueryStage<Reading, ByDeviceAttributes, ByDeviceQuery>
            permits ByDevice {
        private ByDeviceQuery(ReadPlan<Reading> plan) {
            super(plan);
        }

        @Override
        protected ByDeviceQuery with(ReadPlan<Reading> plan) {
            return new ByDeviceQuery(plan);
        }

        @Override
        protected ByDeviceAttributes attributes() {
            return ByDeviceAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byDevice} may name. */
    public static final class ByDeviceAttributes {
        private static final ByDeviceAttributes INSTANCE = new ByDeviceAttributes();

        private ByDeviceAttributes() {}

        /** Attribute {@code site}. */
        public StringAttribute site() {
            return ReadingAttributes.SITE;
        }

        /** Attribute {@code metric}. */
        public StringAttribute metric() {
            return ReadingAttributes.METRIC;
        }

        /** Attribute {@code zone}. */
        public StringAttribute zone() {
            return ReadingAttributes.ZONE;
        }

        /** Attribute {@code at}. */
        public OrderedAttribute<Instant> at() {
            return ReadingAttributes.AT;
        }

        /** Attribute {@code level}. */
        public NumberAttribute<Integer> level() {
            return ReadingAttributes.LEVEL;
        }

        /** Attribute {@code hash}. */
        public BinaryAttribute<ByteBuffer> hash() {
            return ReadingAttributes.HASH;
        }

        /** Attribute {@code value}. */
        public NumberAttribute<Double> value() {
            return ReadingAttributes.VALUE;
        }

        /** Attribute {@code unit}. */
        public StringAttribute unit() {
            return ReadingAttributes.UNIT;
        }
    }

    /** The entries of index {@code site-metric-at} with one site and metric, before a condition on {@code zone}. */
    public static final class BySiteMetric extends BySiteMetricQuery {
        private BySiteMetric(ReadPlan<ReadingBySiteMetric> plan) {
            super(plan);
        }

        /** Begins a condition on attribute {@code zone} of the sort key; after equality the next may have one. */
        public PrefixSortCondition<ReadingBySiteMetric, String, BySiteMetricAfterZone, BySiteMetricQuery> zone() {
            return new PrefixSortCondition<>(
                    plan(),
                    ReadingCodec.ZONE,
                    StandardConverters.string(),
                    BySiteMetricAfterZone::new,
                    BySiteMetricQuery::new);
        }
    }

    /** The entries of index {@code site-metric-at} with one site and metric, before a condition on {@code at}. */
    public static final class BySiteMetricAfterZone extends BySiteMetricQuery {
        private BySiteMetricAfterZone(ReadPlan<ReadingBySiteMetric> plan) {
            super(plan);
        }

        /** Begins a condition on attribute {@code at} of the sort key; after equality the next may have one. */
        public SortCondition<ReadingBySiteMetric, Instant, BySiteMetricAfterAt, BySiteMetricQuery> at() {
            return new SortCondition<>(
                    plan(),
                    ReadingCodec.AT,
                    StandardConverters.instant(),
                    BySiteMetricAfterAt::new,
                    BySiteMetricQuery::new);
        }
    }

    /** The entries of index {@code site-metric-at} with one site and metric, before a condition on {@code level}. */
    public static final class BySiteMetricAfterAt extends BySiteMetricQuery {
        private BySiteMetricAfterAt(ReadPlan<ReadingBySiteMetric> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code level}. */
        public SortCondition<ReadingBySiteMetric, Integer, BySiteMetricQuery, BySiteMetricQuery> level() {
            return new SortCondition<>(
                    plan(),
                    ReadingCodec.LEVEL,
                    StandardConverters.intValue(),
                    BySiteMetricQuery::new,
                    BySiteMetricQuery::new);
        }
    }

    /** The entries of index {@code site-metric-at} with one site and metric. */
    public static sealed class BySiteMetricQuery
            extends QueryStage<ReadingBySiteMetric, BySiteMetricAttributes, BySiteMetricQuery>
            permits BySiteMetric, BySiteMetricAfterZone, BySiteMetricAfterAt {
        private BySiteMetricQuery(ReadPlan<ReadingBySiteMetric> plan) {
            super(plan);
        }

        @Override
        protected BySiteMetricQuery with(ReadPlan<ReadingBySiteMetric> plan) {
            return new BySiteMetricQuery(plan);
        }

        @Override
        protected BySiteMetricAttributes attributes() {
            return BySiteMetricAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code bySiteMetric} may name. */
    public static final class BySiteMetricAttributes {
        private static final BySiteMetricAttributes INSTANCE = new BySiteMetricAttributes();

        private BySiteMetricAttributes() {}

        /** Attribute {@code device}. */
        public NumberAttribute<Long> device() {
            return ReadingAttributes.DEVICE;
        }

        /** Attribute {@code sequence}. */
        public BinaryAttribute<byte[]> sequence() {
            return ReadingAttributes.SEQUENCE;
        }

        /** Attribute {@code value}. */
        public NumberAttribute<Double> value() {
            return ReadingAttributes.VALUE;
        }

        /** Attribute {@code unit}. */
        public StringAttribute unit() {
            return ReadingAttributes.UNIT;
        }
    }

    /** The entries of index {@code Level-index} with one device, before a condition on {@code level}. */
    public static final class ByLevel extends ByLevelQuery {
        private ByLevel(ReadPlan<ReadingByLevel> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code level}. */
        public SortCondition<ReadingByLevel, Integer, ByLevelQuery, ByLevelQuery> level() {
            return new SortCondition<>(
                    plan(), ReadingCodec.LEVEL, StandardConverters.intValue(), ByLevelQuery::new, ByLevelQuery::new);
        }
    }

    /** The entries of index {@code Level-index} with one device. */
    public static sealed class ByLevelQuery
            extends ConsistentQueryStage<ReadingByLevel, ByLevelAttributes, ByLevelQuery>
            permits ByLevel {
        private ByLevelQuery(ReadPlan<ReadingByLevel> plan) {
            super(plan);
        }

        @Override
        protected ByLevelQuery with(ReadPlan<ReadingByLevel> plan) {
            return new ByLevelQuery(plan);
        }

        @Override
        protected ByLevelAttributes attributes() {
            return ByLevelAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byLevel} may name. */
    public static final class ByLevelAttributes {
        private static final ByLevelAttributes INSTANCE = new ByLevelAttributes();

        private ByLevelAttributes() {}

        /** Attribute {@code sequence}. */
        public BinaryAttribute<byte[]> sequence() {
            return ReadingAttributes.SEQUENCE;
        }
    }

    /** The reading entities with one device, before a condition on {@code hash}. */
    public static final class ByHash extends ByHashQuery {
        private ByHash(ReadPlan<Reading> plan) {
            super(plan);
        }

        /** Begins the one condition on the sort key, attribute {@code hash}. */
        public PrefixSortCondition<Reading, ByteBuffer, ByHashQuery, ByHashQuery> hash() {
            return new PrefixSortCondition<>(
                    plan(), ReadingCodec.HASH, StandardConverters.byteBuffer(), ByHashQuery::new, ByHashQuery::new);
        }
    }

    /** The reading entities with one device. */
    public static sealed class ByHashQuery
            extends ConsistentQueryStage<Reading, ByHashAttributes, ByHashQuery>
            permits ByHash {
        private ByHashQuery(ReadPlan<Reading> plan) {
            super(plan);
        }

        @Override
        protected ByHashQuery with(ReadPlan<Reading> plan) {
            return new ByHashQuery(plan);
        }

        @Override
        protected ByHashAttributes attributes() {
            return ByHashAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code byHash} may name. */
    public static final class ByHashAttributes {
        private static final ByHashAttributes INSTANCE = new ByHashAttributes();

        private ByHashAttributes() {}

        /** Attribute {@code sequence}. */
        public BinaryAttribute<byte[]> sequence() {
            return ReadingAttributes.SEQUENCE;
        }

        /** Attribute {@code site}. */
        public StringAttribute site() {
            return ReadingAttributes.SITE;
        }

        /** Attribute {@code metric}. */
        public StringAttribute metric() {
            return ReadingAttributes.METRIC;
        }

        /** Attribute {@code zone}. */
        public StringAttribute zone() {
            return ReadingAttributes.ZONE;
        }

        /** Attribute {@code at}. */
        public OrderedAttribute<Instant> at() {
            return ReadingAttributes.AT;
        }

        /** Attribute {@code level}. */
        public NumberAttribute<Integer> level() {
            return ReadingAttributes.LEVEL;
        }

        /** Attribute {@code value}. */
        public NumberAttribute<Double> value() {
            return ReadingAttributes.VALUE;
        }

        /** Attribute {@code unit}. */
        public StringAttribute unit() {
            return ReadingAttributes.UNIT;
        }
    }

    /** What the condition of an update may name. */
    public static final class Conditions {
        static final Conditions INSTANCE = new Conditions();

        private Conditions() {}

        /** Attribute {@code device}. */
        public NumberAttribute<Long> device() {
            return ReadingAttributes.DEVICE;
        }

        /** Attribute {@code sequence}. */
        public BinaryAttribute<byte[]> sequence() {
            return ReadingAttributes.SEQUENCE;
        }

        /** Attribute {@code site}. */
        public StringAttribute site() {
            return ReadingAttributes.SITE;
        }

        /** Attribute {@code metric}. */
        public StringAttribute metric() {
            return ReadingAttributes.METRIC;
        }

        /** Attribute {@code zone}. */
        public StringAttribute zone() {
            return ReadingAttributes.ZONE;
        }

        /** Attribute {@code at}. */
        public OrderedAttribute<Instant> at() {
            return ReadingAttributes.AT;
        }

        /** Attribute {@code level}. */
        public NumberAttribute<Integer> level() {
            return ReadingAttributes.LEVEL;
        }

        /** Attribute {@code hash}. */
        public BinaryAttribute<ByteBuffer> hash() {
            return ReadingAttributes.HASH;
        }

        /** Attribute {@code value}. */
        public NumberAttribute<Double> value() {
            return ReadingAttributes.VALUE;
        }

        /** Attribute {@code unit}. */
        public StringAttribute unit() {
            return ReadingAttributes.UNIT;
        }
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

    private static final class Mapping extends EntityMapping<Reading, ReadingKey> {
        Mapping() {
            super(ReadingCodec.INSTANCE, List.of(ReadingCodec.DEVICE, ReadingCodec.SEQUENCE));
        }

        @Override
        public ReadingKey keyOf(Reading reading) {
            return new ReadingKey(reading.device(), reading.sequence());
        }

        @Override
        protected void writeKey(ReadingKey key, AttributeSink sink) {
            sink.attribute(ReadingCodec.DEVICE).number(key.device());
            sink.attribute(ReadingCodec.SEQUENCE).binary(key.sequence());
        }

        @Override
        protected ReadingKey readKey(AttributeSource source) {
            return new ReadingKey(
                    source.find(ReadingCodec.DEVICE) ? source.longNumber() : missing(ReadingCodec.DEVICE),
                    source.find(ReadingCodec.SEQUENCE) ? source.binary() : missing(ReadingCodec.SEQUENCE));
        }
    }

    private static final class ReadingBySiteMetricDecoder extends ItemDecoder<ReadingBySiteMetric> {
        ReadingBySiteMetricDecoder() {
            super("ReadingBySiteMetric");
        }

        @Override
        protected ReadingBySiteMetric readAttributes(AttributeSource source) {
            return new ReadingBySiteMetric(
                    source.find(ReadingCodec.DEVICE) ? source.longNumber() : missing(ReadingCodec.DEVICE),
                    source.find(ReadingCodec.SEQUENCE) ? source.binary() : missing(ReadingCodec.SEQUENCE),
                    source.find(ReadingCodec.SITE) ? source.string() : missing(ReadingCodec.SITE),
                    source.find(ReadingCodec.METRIC) ? source.string() : missing(ReadingCodec.METRIC),
                    source.find(ReadingCodec.ZONE) ? source.string() : missing(ReadingCodec.ZONE),
                    source.find(ReadingCodec.AT) ? StandardConverters.instant().read(source) : missing(ReadingCodec.AT),
                    source.find(ReadingCodec.LEVEL) && !source.isNull()
                            ? OptionalInt.of(source.intNumber())
                            : OptionalInt.empty(),
                    source.find(ReadingCodec.VALUE) && !source.isNull()
                            ? StandardConverters.doubleValue().read(source)
                            : null,
                    source.find(ReadingCodec.UNIT) ? source.string() : "K");
        }
    }

    private static final class ReadingByLevelDecoder extends ItemDecoder<ReadingByLevel> {
        ReadingByLevelDecoder() {
            super("ReadingByLevel");
        }

        @Override
        protected ReadingByLevel readAttributes(AttributeSource source) {
            return new ReadingByLevel(
                    source.find(ReadingCodec.DEVICE) ? source.longNumber() : missing(ReadingCodec.DEVICE),
                    source.find(ReadingCodec.SEQUENCE) ? source.binary() : missing(ReadingCodec.SEQUENCE),
                    source.find(ReadingCodec.LEVEL) && !source.isNull()
                            ? OptionalInt.of(source.intNumber())
                            : OptionalInt.empty());
        }
    }
}
