package dev.armature.benchmarks;

import dev.armature.benchmarks.peer.EnhancedTrack;
import dev.armature.benchmarks.peer.PositionalCodec;
import dev.armature.benchmarks.peer.SelfDescribingCodec;
import dev.armature.benchmarks.track.Track;
import dev.armature.benchmarks.track.TrackCodec;
import dev.armature.benchmarks.track.Tracks;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What does it cost to turn an item into an entity, and how far is that from the least possible?
 *
 * <p>Input: the items of a thousand different tracks in turn. The Enhanced Client's item is the SDK's map.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class CodecReadBenchmark {
    private static final int COUNT = 1_000;

    private final TableSchema<EnhancedTrack> schema = TableSchema.fromBean(EnhancedTrack.class);
    private final PositionalCodec positional = new PositionalCodec();
    private final SelfDescribingCodec selfDescribing = new SelfDescribingCodec();
    private final Item[] items = new Item[COUNT];
    private final byte[][] positionalBytes = new byte[COUNT][];
    private final byte[][] selfDescribingBytes = new byte[COUNT][];
    private final List<Map<String, AttributeValue>> maps = new ArrayList<>();
    private int next;

    /** Makes the items. */
    public CodecReadBenchmark() {
        for (int i = 0; i < COUNT; i++) {
            Track track = Tracks.number(i);
            items[i] = TrackCodec.INSTANCE.encode(track);
            positionalBytes[i] = positional.encode(track);
            selfDescribingBytes[i] = selfDescribing.encode(track);
            maps.add(schema.itemToMap(EnhancedTrack.of(track), true));
        }
    }

    private int next() {
        next = next + 1 == COUNT ? 0 : next + 1;
        return next;
    }

    /** Ours. */
    @Benchmark
    public Track armature() {
        return TrackCodec.INSTANCE.decode(items[next()]);
    }

    /** The AWS Enhanced Client's bean schema. */
    @Benchmark
    public EnhancedTrack enhanced() {
        return schema.mapToItem(maps.get(next()));
    }

    /** The limit of bytes that nobody else can read. */
    @Benchmark
    public Track positional() {
        return positional.decode(positionalBytes[next()]);
    }

    /** The limit of bytes with names and types. */
    @Benchmark
    public Track selfDescribing() {
        return selfDescribing.decode(selfDescribingBytes[next()]);
    }
}
