package dev.armature.benchmarks.track;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes the tracks that benchmarks store: ten an album, all different, the same in every run. */
public final class Tracks {
    /** How many tracks an album has: what a query of one partition finds. */
    public static final int PER_ALBUM = 10;

    private static final Instant FIRST_ADDED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Format[] FORMATS = Format.values();
    private static final String[] GENRES = {
        "jazz", "bossa nova", "chamber music", "electronic", "folk", "field recording"
    };

    private Tracks() {}

    /** Returns the partition key of an album. */
    public static String albumId(int album) {
        return String.format("album-%08d", album);
    }

    /** Returns the sort key of the track at a place from 0 to {@link #PER_ALBUM} exclusive. */
    public static String trackId(int place) {
        return String.format("track-%02d", place);
    }

    /** Returns the track with this number: ten consecutive numbers are one album. */
    public static Track number(int number) {
        return number(number, 0);
    }

    /** Returns the track with this number as it is after some plays, which are all that {@code plays} changes. */
    public static Track number(int number, int plays) {
        SplittableRandom random = new SplittableRandom(number);
        Map<String, Integer> ratings = new LinkedHashMap<>();
        for (int stars = 1; stars <= 5; stars++) {
            ratings.put("stars" + stars, random.nextInt(5_000));
        }
        return new Track(
                albumId(number / PER_ALBUM),
                trackId(number % PER_ALBUM),
                "Study in slow light, part " + number,
                "Recorded in one take, with the windows open and rain on the roof",
                90 + random.nextInt(600),
                random.nextInt(1_000_000) + plays,
                BigDecimal.valueOf(100 * random.nextInt(10) + 99, 2),
                FIRST_ADDED.plusNanos(random.nextLong(1L << 52)),
                FORMATS[random.nextInt(FORMATS.length)],
                List.of(GENRES[random.nextInt(3)], GENRES[3 + random.nextInt(3)]),
                ratings,
                new Label("Harbour Street Recordings", "PT", 1950 + random.nextInt(70)));
    }

    /** Returns the first {@code count} tracks. */
    public static Track[] first(int count) {
        Track[] tracks = new Track[count];
        for (int i = 0; i < count; i++) {
            tracks[i] = number(i);
        }
        return tracks;
    }

    /** Returns {@code count} numbers below {@code bound}, in an order that no cache or predictor can guess. */
    public static int[] randomNumbers(int count, int bound) {
        return new SplittableRandom(count).ints(count, 0, bound).toArray();
    }
}
