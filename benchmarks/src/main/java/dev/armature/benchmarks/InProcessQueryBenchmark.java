package dev.armature.benchmarks;

import dev.armature.benchmarks.peer.EnhancedTrack;
import dev.armature.benchmarks.peer.EnhancedTracks;
import dev.armature.benchmarks.peer.SkipListTracks;
import dev.armature.benchmarks.track.Track;
import dev.armature.benchmarks.track.TrackRepository;
import dev.armature.benchmarks.track.Tracks;
import dev.armature.benchmarks.track.TracksTable;
import dev.armature.engine.Engine;
import java.util.List;
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
 * What does it cost to query ten entities of one partition, in this process, through a repository?
 *
 * <p>Input: 10,000 tracks, ten an album; random albums are read whole. Peers as in {@link InProcessGetBenchmark}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class InProcessQueryBenchmark {
    private static final int COUNT = 10_000;

    private final Engine engine = Engine.inMemory();
    private final TrackRepository repository = TracksTable.over(engine.client()).tracks();
    private final SkipListTracks skipList = new SkipListTracks();
    private final EnhancedTracks enhanced = new EnhancedTracks();
    private final String[] albumIds = new String[COUNT];
    private int next;

    /** Stores the tracks and chooses the albums to read. */
    @Setup
    public void fill() {
        TracksTable.over(engine.client()).create();
        for (Track track : Tracks.first(COUNT)) {
            repository.put(track);
            skipList.put(track);
            enhanced.put(EnhancedTrack.of(track));
        }
        int[] albums = Tracks.randomNumbers(COUNT, COUNT / Tracks.PER_ALBUM);
        for (int i = 0; i < COUNT; i++) {
            albumIds[i] = Tracks.albumId(albums[i]);
        }
    }

    /** Closes the engine. */
    @TearDown
    public void close() {
        engine.close();
    }

    private String next() {
        next = next + 1 == COUNT ? 0 : next + 1;
        return albumIds[next];
    }

    /** Ours. */
    @Benchmark
    public List<Track> armature() {
        return repository.byAlbumId(next()).toList();
    }

    /** The AWS Enhanced Client. */
    @Benchmark
    public List<EnhancedTrack> enhanced() {
        return enhanced.byAlbumId(next());
    }

    /** The limit. */
    @Benchmark
    public List<Track> skipList() {
        return skipList.byAlbumId(next());
    }
}
