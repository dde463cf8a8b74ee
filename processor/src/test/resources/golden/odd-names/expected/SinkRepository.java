package odd;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.ConsistentQueryStage;
import dev.armature.runtime.table.EntityMapping;
import dev.armature.runtime.table.EntityRepository;
import dev.armature.runtime.table.EntityUpdate;
import dev.armature.runtime.table.QueryStage;
import dev.armature.runtime.table.ReadPlan;
import dev.armature.runtime.table.TableBinding;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Sink} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class SinkRepository extends EntityRepository<Sink, SinkKey> {
    static final EntityMapping<Sink, SinkKey> MAPPING = new Mapping();

    private static final AccessPath<Sink> BY_SINK = AccessPath.table(SinkCodec.INSTANCE, List.of(SinkCodec.SINK));

    private static final AccessPath<Sink> SINK_REPOSITORY =
            AccessPath.index("sink-index", SinkCodec.INSTANCE, List.of(SinkCodec.SOURCE, SinkCodec.SINK));

    SinkRepository(TableBinding table) {
        super(table, MAPPING);
    }

    /** Returns the sink with this key. */
    public Optional<Sink> get(String sink) {
        return get(new SinkKey(sink));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(SinkKey key) {
        deleteByKey(key);
    }

    /** Begins an update of the sink with this key, which must exist. */
    public EntityUpdate<Sink, SinkKey, Changes, Conditions> update(SinkKey key) {
        return EntityUpdate.existing(this, key, Changes::new, Conditions.INSTANCE);
    }

    /** Begins an update of the sink with this key, which is created if it does not exist. */
    public EntityUpdate<Sink, SinkKey, Changes, Conditions> upsert(SinkKey key) {
        return EntityUpdate.upsert(this, key, Changes::new, Conditions.INSTANCE);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param sink attribute {@code sink}
     */
    public BySink bySink(String sink) {
        return new BySink(ReadPlan.of(table(), BY_SINK).key(SinkCodec.SINK, StandardConverters.string(), sink));
    }

    /**
     * Begins a query of index {@code sink-index} by its partition key.
     *
     * @param source attribute {@code source}
     */
    public SinkRepositoryPath sinkRepository(int source) {
        return new SinkRepositoryPath(
                ReadPlan.of(table(), SINK_REPOSITORY).key(SinkCodec.SOURCE, StandardConverters.intValue(), source));
    }

    /** The sink entities with one sink. */
    public static final class BySink extends ConsistentQueryStage<Sink, BySinkAttributes, BySink> {
        private BySink(ReadPlan<Sink> plan) {
            super(plan);
        }

        @Override
        protected BySink with(ReadPlan<Sink> plan) {
            return new BySink(plan);
        }

        @Override
        protected BySinkAttributes attributes() {
            return BySinkAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code bySink} may name. */
    public static final class BySinkAttributes {
        private static final BySinkAttributes INSTANCE = new BySinkAttributes();

        private BySinkAttributes() {}

        /** Attribute {@code source}. */
        public NumberAttribute<Integer> source() {
            return SinkAttributes.SOURCE;
        }
    }

    /** The sink entities with one source. */
    public static final class SinkRepositoryPath
            extends QueryStage<Sink, SinkRepositoryPathAttributes, SinkRepositoryPath> {
        private SinkRepositoryPath(ReadPlan<Sink> plan) {
            super(plan);
        }

        @Override
        protected SinkRepositoryPath with(ReadPlan<Sink> plan) {
            return new SinkRepositoryPath(plan);
        }

        @Override
        protected SinkRepositoryPathAttributes attributes() {
            return SinkRepositoryPathAttributes.INSTANCE;
        }
    }

    /** What a filter of {@code sinkRepository} may name. */
    public static final class SinkRepositoryPathAttributes {
        private static final SinkRepositoryPathAttributes INSTANCE = new SinkRepositoryPathAttributes();

        private SinkRepositoryPathAttributes() {}

        /** Attribute {@code sink}. */
        public StringAttribute sink() {
            return SinkAttributes.SINK;
        }
    }

    /** What the condition of an update may name. */
    public static final class Conditions {
        static final Conditions INSTANCE = new Conditions();

        private Conditions() {}

        /** Attribute {@code sink}. */
        public StringAttribute sink() {
            return SinkAttributes.SINK;
        }

        /** Attribute {@code source}. */
        public NumberAttribute<Integer> source() {
            return SinkAttributes.SOURCE;
        }
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code source}. */
        public NumberUpdate<Changes, Integer> source() {
            return new NumberUpdate<>(this, SinkAttributes.SOURCE);
        }
    }

    private static final class Mapping extends EntityMapping<Sink, SinkKey> {
        Mapping() {
            super(SinkCodec.INSTANCE, List.of(SinkCodec.SINK));
        }

        @Override
        public SinkKey keyOf(Sink sinkEntity) {
            return new SinkKey(sinkEntity.sink());
        }

        @Override
        protected void writeKey(SinkKey key, AttributeSink sink) {
            sink.attribute(SinkCodec.SINK).string(key.sink());
        }

        @Override
        protected SinkKey readKey(AttributeSource source) {
            return new SinkKey(source.find(SinkCodec.SINK) ? source.string() : missing(SinkCodec.SINK));
        }
    }
}
