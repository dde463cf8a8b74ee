package dev.armature.benchmarks;

import dev.armature.benchmarks.peer.EnhancedTrack;
import dev.armature.benchmarks.peer.EnhancedTracks;
import dev.armature.benchmarks.peer.SkipListTracks;
import dev.armature.benchmarks.track.Track;
import dev.armature.benchmarks.track.TrackRepository;
import dev.armature.benchmarks.track.Tracks;
import dev.armature.benchmarks.track.TracksTable;
import dev.armature.engine.Engine;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does it cost to put an entity, in this process, through a repository?
 *
 * <p>Input: 10,000 tracks, of which random ones are replaced by others that differ in one number, so that no put leaves
 * everything as it is. Peers as in {@link InProcessGetBenchmark}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class InProcessPutBenchmark {
    private static final int COUNT = 10_000;

    private final Engine engine = Engine.inMemory();
    private final TrackRepository repository = TracksTable.over(engine.client()).tracks();
    private final SkipListTracks skipList = new SkipListTracks();
    private final EnhancedTracks enhanced = new EnhancedTracks();
    private final Track[] tracks = new Track[2 * COUNT];
    private final EnhancedTrack[] beans = new EnhancedTrack[2 * COUNT];
    private int next;

    /** Stores the tracks and makes those to put: all of one round differ from all of the next. */
    @Setup
    public void fill() {
        TracksTable.over(engine.client()).create();
        for (Track track : Tracks.first(COUNT)) {
            repository.put(track);
            skipList.put(track);
            enhanced.put(EnhancedTrack.of(track));
        }
        int[] numbers = Tracks.randomNumbers(COUNT, COUNT);
        for (int i = 0; i < tracks.length; i++) {
            tracks[i] = Tracks.number(numbers[i % COUNT], 1 + i);
            beans[i] = EnhancedTrack.of(tracks[i]);
        }
    }

    /** Closes the engine. */
    @TearDown
    public void close() {
        engine.close();
    }

    private int next() {
        next = next + 1 == tracks.length ? 0 : next + 1;
        return next;
    }

    /** Ours. */
    @Benchmark
    public Track armature() {
        return repository.put(tracks[next()]);
    }

    /** The AWS Enhanced Client. */
    @Benchmark
    public void enhanced() {
        enhanced.put(beans[next()]);
    }

    /** The limit. */
    @Benchmark
    public void skipList() {
        skipList.put(tracks[next()]);
    }
}
