package dev.armature.benchmarks;

import dev.armature.benchmarks.peer.EnhancedTrack;
import dev.armature.benchmarks.peer.PositionalCodec;
import dev.armature.benchmarks.peer.SelfDescribingCodec;
import dev.armature.benchmarks.track.Track;
import dev.armature.benchmarks.track.TrackCodec;
import dev.armature.benchmarks.track.Tracks;
import dev.armature.runtime.value.Item;
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
 * What does it cost to turn an entity into an item, and how far is that from the least possible?
 *
 * <p>Input: a thousand different tracks in turn. The Enhanced Client's item is the SDK's map, from a bean that exists
 * already.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class CodecWriteBenchmark {
    private static final int COUNT = 1_000;

    private final Track[] tracks = Tracks.first(COUNT);
    private final EnhancedTrack[] beans = new EnhancedTrack[COUNT];
    private final TableSchema<EnhancedTrack> schema = TableSchema.fromBean(EnhancedTrack.class);
    private final PositionalCodec positional = new PositionalCodec();
    private final SelfDescribingCodec selfDescribing = new SelfDescribingCodec();
    private int next;

    /** Makes the beans. */
    public CodecWriteBenchmark() {
        for (int i = 0; i < COUNT; i++) {
            beans[i] = EnhancedTrack.of(tracks[i]);
        }
    }

    private int next() {
        next = next + 1 == COUNT ? 0 : next + 1;
        return next;
    }

    /** Ours. */
    @Benchmark
    public Item armature() {
        return TrackCodec.INSTANCE.encode(tracks[next()]);
    }

    /** The AWS Enhanced Client's bean schema. */
    @Benchmark
    public Map<String, AttributeValue> enhanced() {
        return schema.itemToMap(beans[next()], true);
    }

    /** The limit of bytes that nobody else can read. */
    @Benchmark
    public byte[] positional() {
        return positional.encode(tracks[next()]);
    }

    /** The limit of bytes with names and types. */
    @Benchmark
    public byte[] selfDescribing() {
        return selfDescribing.encode(tracks[next()]);
    }
}
