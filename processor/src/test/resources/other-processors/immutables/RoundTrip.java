package music;

import java.time.Instant;
import java.util.List;

public final class RoundTrip {

    private RoundTrip() {}

    /** Returns each value as it is read back from its item. */
    public static List<Object> run() {
        Songs.Song song = ImmutableSong.builder()
                .artist("a")
                .title("t")
                .album("x")
                .addTags("live")
                .addVerses(ImmutableVerse.builder().text("la").build())
                .putCharts("ch", 1)
                .recorded(Instant.EPOCH)
                .version(2)
                .build();
        return List.of(SongCodec.INSTANCE.decode(SongCodec.INSTANCE.encode(song)));
    }
}
