package dev.armature.benchmarks;

import dev.armature.benchmarks.peer.EnhancedTrack;
import dev.armature.benchmarks.peer.EnhancedTracks;
import dev.armature.benchmarks.peer.SkipListTracks;
import dev.armature.benchmarks.track.Track;
import dev.armature.benchmarks.track.TrackRepository;
import dev.armature.benchmarks.track.Tracks;
import dev.armature.benchmarks.track.TracksTable;
import dev.armature.engine.Engine;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
 * What does it cost to get an entity by its key, in this process, through a repository?
 *
 * <p>Input: 10,000 tracks, of which random ones are read. The limit is a skip list of bytes decoded by hand; the Enhanced
 * Client stands over a skip list of the SDK's maps, which nothing decodes but itself.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class InProcessGetBenchmark {
    private static final int COUNT = 10_000;

    private final Engine engine = Engine.inMemory();
    private final TrackRepository repository = TracksTable.over(engine.client()).tracks();
    private final SkipListTracks skipList = new SkipListTracks();
    private final EnhancedTracks enhanced = new EnhancedTracks();
    private final String[] albumIds = new String[COUNT];
    private final String[] trackIds = new String[COUNT];
    private int next;

    /** Stores the tracks and chooses those to read. */
    @Setup
    public void fill() {
        TracksTable.over(engine.client()).create();
        for (Track track : Tracks.first(COUNT)) {
            repository.put(track);
            skipList.put(track);
            enhanced.put(EnhancedTrack.of(track));
        }
        int[] numbers = Tracks.randomNumbers(COUNT, COUNT);
        for (int i = 0; i < COUNT; i++) {
            albumIds[i] = Tracks.albumId(numbers[i] / Tracks.PER_ALBUM);
            trackIds[i] = Tracks.trackId(numbers[i] % Tracks.PER_ALBUM);
        }
    }

    /** Closes the engine. */
    @TearDown
    public void close() {
        engine.close();
    }

    private int next() {
        next = next + 1 == COUNT ? 0 : next + 1;
        return next;
    }

    /** Ours. */
    @Benchmark
    public Optional<Track> armature() {
        int at = next();
        return repository.get(albumIds[at], trackIds[at]);
    }

    /** The AWS Enhanced Client. */
    @Benchmark
    public @Nullable EnhancedTrack enhanced() {
        int at = next();
        return enhanced.get(albumIds[at], trackIds[at]);
    }

    /** The limit. */
    @Benchmark
    public @Nullable Track skipList() {
        int at = next();
        return skipList.get(albumIds[at], trackIds[at]);
    }
}
