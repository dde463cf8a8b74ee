package dev.armature.benchmarks;

import dev.armature.benchmarks.peer.SkipListTracks;
import dev.armature.benchmarks.track.Track;
import dev.armature.benchmarks.track.TrackRepository;
import dev.armature.benchmarks.track.Tracks;
import dev.armature.benchmarks.track.TracksTable;
import dev.armature.engine.Engine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How much slower do reads become as a table grows from a thousand items to a million?
 *
 * <p>Input: that many tracks, ten an album. Half of the reads go to the same hundred albums at any size, and their cost
 * says what the deeper tree costs; the other half go to random albums of the whole table, so that at a million items each
 * finds the caches of the processor cold. The skip list grows beside it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class GrowthBenchmark {
    private static final int READS = 1 << 16;
    private static final int FEW_ALBUMS = 100;

    /** How many tracks are stored. */
    @Param({"1000", "1000000"})
    public int items;

    /** Which albums are read. */
    @Param({"same", "all"})
    public String albums = "";

    private final Engine engine = Engine.inMemory();
    private final TrackRepository repository = TracksTable.over(engine.client()).tracks();
    private final SkipListTracks skipList = new SkipListTracks();
    private final String[] albumIds = new String[READS];
    private int next;

    /** Stores the tracks and chooses the albums to read. */
    @Setup
    public void fill() {
        TracksTable.over(engine.client()).create();
        for (int i = 0; i < items; i++) {
            Track track = Tracks.number(i);
            repository.put(track);
            skipList.put(track);
        }
        int stored = items / Tracks.PER_ALBUM;
        boolean same = albums.equals("same");
        int[] chosen = Tracks.randomNumbers(READS, same ? FEW_ALBUMS : stored);
        for (int i = 0; i < READS; i++) {
            albumIds[i] = Tracks.albumId(same ? chosen[i] * (stored / FEW_ALBUMS) : chosen[i]);
        }
    }

    /** Closes the engine. */
    @TearDown
    public void close() {
        engine.close();
    }

    private String next() {
        next = (next + 1) & (READS - 1);
        return albumIds[next];
    }

    /** Our get. */
    @Benchmark
    public Optional<Track> armatureGet() {
        return repository.get(next(), "track-03");
    }

    /** Our query of ten. */
    @Benchmark
    public List<Track> armatureQuery() {
        return repository.byAlbumId(next()).toList();
    }

    /** The skip list's get. */
    @Benchmark
    public @Nullable Track skipListGet() {
        return skipList.get(next(), "track-03");
    }

    /** The skip list's query of ten. */
    @Benchmark
    public List<Track> skipListQuery() {
        return skipList.byAlbumId(next());
    }
}
