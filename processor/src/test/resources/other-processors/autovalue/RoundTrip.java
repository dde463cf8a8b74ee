package music;

import java.util.List;
import java.util.Optional;

public final class RoundTrip {

    private RoundTrip() {}

    /** Returns each value as it is read back from its item. */
    public static List<Object> run() {
        Song song = Song.builder()
                .setArtist("a")
                .setLive(true)
                .setVerses(List.of("la", "la"))
                .setAlbum(Optional.of("x"))
                .build();
        return List.of(SongCodec.INSTANCE.decode(SongCodec.INSTANCE.encode(song)));
    }
}
