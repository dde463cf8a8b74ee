package odd;

import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.table.AccessPath;
import dev.armature.runtime.table.BatchingRepository;
import dev.armature.runtime.table.ConsistentQuery;
import dev.armature.runtime.table.GlobalIndexQuery;
import dev.armature.runtime.table.TableBinding;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores, finds and changes the {@link Sink} entities of one table. */
@Generated("dev.armature.processor.MapperProcessor")
final class SinkRepository extends BatchingRepository<Sink, SinkKey, SinkRepository.Changes, SinkAttributes> {
    private static final AccessPath<Sink> BY_SINK = AccessPath.table(SinkCodec.INSTANCE, SinkAttributes.SINK);

    private static final AccessPath<Sink> SINK_REPOSITORY = BY_SINK.index("sink-index", SinkAttributes.SOURCE);

    SinkRepository(TableBinding table) {
        super(table, SinkCodec.INSTANCE, SinkAttributes.INSTANCE);
    }

    @Override
    protected Changes changes() {
        return new Changes();
    }

    /** Returns the key of these components. */
    public SinkKey keyOf(String sink) {
        return new SinkKey(sink);
    }

    /** Returns the sink with this key. */
    public Optional<Sink> get(String sink) {
        return get(new SinkKey(sink));
    }

    /** Deletes the item with this key, if there is one. */
    public void delete(SinkKey key) {
        deleteByKey(key);
    }

    /**
     * Begins a query of the table by its partition key.
     *
     * @param sink attribute {@code sink}
     */
    public ConsistentQuery<Sink, BySinkAttributes> bySink(String sink) {
        return new ConsistentQuery<>(read(BY_SINK).key(sink));
    }

    /**
     * Begins a query of index {@code sink-index} by its partition key.
     *
     * @param source attribute {@code source}
     */
    public GlobalIndexQuery<Sink, SinkRepositoryPathAttributes> sinkRepository(int source) {
        return new GlobalIndexQuery<>(read(SINK_REPOSITORY).key(source));
    }

    /** What a filter of {@code bySink} may name. */
    public interface BySinkAttributes {
        /** Attribute {@code source}. */
        NumberAttribute<Integer> source();
    }

    /** What a filter of {@code sinkRepository} may name. */
    public interface SinkRepositoryPathAttributes {
        /** Attribute {@code sink}. */
        StringAttribute sink();
    }

    /** The changes of an update: a step for each attribute that may change. */
    public static final class Changes extends UpdateActions {
        Changes() {}

        /** Begins a change of attribute {@code source}. */
        public NumberUpdate<Changes, Integer> source() {
            return new NumberUpdate<>(this, SinkAttributes.SOURCE);
        }
    }
}
