package dev.armature.benchmarks;

import dev.armature.benchmarks.peer.EnhancedTrack;
import dev.armature.benchmarks.peer.PositionalCodec;
import dev.armature.benchmarks.track.Format;
import dev.armature.benchmarks.track.Label;
import dev.armature.benchmarks.track.Track;
import dev.armature.benchmarks.track.TrackCodec;
import dev.armature.benchmarks.track.TrackRepository;
import dev.armature.benchmarks.track.TracksTable;
import dev.armature.engine.Engine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * How long does a program take from its start to its first mapped item, beyond what an empty one takes?
 *
 * <p>Input: one track, which is written and read back. This program with the name of a case as its argument is started in a
 * JVM of its own, each case in turn and all of them many times, and timed from outside from its start to its end; what is
 * printed are medians. The empty program is this class too, and does nothing. Not a JMH benchmark, since a fork
 * of JMH's has JMH to start too.
 *
 * <p>Run without arguments, or with the number of rounds.
 */
public final class ColdStart {
    private static final int ROUNDS = 40;
    private static final List<String> CASES = List.of("empty", "positional", "codec", "engine", "enhanced");

    private ColdStart() {}

    /**
     * Measures, or is what is measured.
     *
     * @param arguments nothing, a number of rounds, or the name of a case
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 1 && CASES.contains(arguments[0])) {
            run(arguments[0]);
        } else {
            measure(arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]));
        }
    }

    private static void run(String name) {
        switch (name) {
            case "empty" -> {}
            case "positional" -> Positional.run(track());
            case "codec" -> Codec.run(track());
            case "engine" -> InEngine.run(track());
            case "enhanced" -> Enhanced.run(track());
            default -> throw new IllegalArgumentException(name);
        }
    }

    /** Made of literals, so that what is timed is not the making of it. */
    private static Track track() {
        return new Track(
                "album-00000001",
                "track-03",
                "Study in slow light",
                "Recorded in one take, with the windows open and rain on the roof",
                245,
                18_204,
                BigDecimal.valueOf(199, 2),
                Instant.ofEpochSecond(1_767_225_600L, 120_000_000),
                Format.DOWNLOAD,
                List.of("jazz", "folk"),
                Map.of("stars4", 11, "stars5", 38),
                new Label("Harbour Street Recordings", "PT", 1987));
    }

    /** Compares what is enough to tell one track from another; {@code equals} of a record starts slowly itself. */
    private static void require(Track written, Track read) {
        require(written.title().equals(read.title()) && written.addedAt().equals(read.addedAt()));
    }

    private static void require(boolean roundTrip) {
        if (!roundTrip) {
            throw new IllegalStateException("What was read is not what was written");
        }
    }

    private static void measure(int rounds) throws IOException, InterruptedException {
        long[][] nanos = new long[CASES.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < CASES.size(); i++) {
                nanos[i][round] = time(CASES.get(i));
            }
        }
        double empty = medianMillis(nanos[0]);
        for (int i = 0; i < CASES.size(); i++) {
            double median = medianMillis(nanos[i]);
            System.out.printf("%-10s %7.1f ms, %7.1f ms over empty%n", CASES.get(i), median, median - empty);
        }
    }

    private static long time(String name) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        ProcessBuilder program = new ProcessBuilder(
                        java, "-Dslf4j.internal.verbosity=ERROR", "-cp", classPath, ColdStart.class.getName(), name)
                .inheritIO();
        long start = System.nanoTime();
        int exit = program.start().waitFor();
        long end = System.nanoTime();
        if (exit != 0) {
            throw new IllegalStateException("The case " + name + " ended with " + exit);
        }
        return end - start;
    }

    private static double medianMillis(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }

    // Each case is a class of its own, so that the others' classes are not even verified.

    private static final class Positional {
        static void run(Track track) {
            PositionalCodec codec = new PositionalCodec();
            require(track, codec.decode(codec.encode(track)));
        }
    }

    private static final class Codec {
        static void run(Track track) {
            require(track, TrackCodec.INSTANCE.decode(TrackCodec.INSTANCE.encode(track)));
        }
    }

    private static final class InEngine {
        static void run(Track track) {
            try (Engine engine = Engine.inMemory()) {
                TracksTable table = TracksTable.over(engine.client());
                table.create();
                TrackRepository tracks = table.tracks();
                tracks.put(track);
                require(track, tracks.get(track.albumId(), track.trackId()).orElseThrow());
            }
        }
    }

    private static final class Enhanced {
        static void run(Track track) {
            TableSchema<EnhancedTrack> schema = TableSchema.fromBean(EnhancedTrack.class);
            EnhancedTrack bean = schema.mapToItem(schema.itemToMap(EnhancedTrack.of(track), true));
            require(track.title().equals(bean.getTitle()));
        }
    }
}
