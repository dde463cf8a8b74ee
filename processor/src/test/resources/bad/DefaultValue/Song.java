package music;

import dev.armature.annotation.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Table(name = "Music")
record Song(
        @PartitionKey String artist,
        @Default("many") int awards,
        @Default("1e400") double rating,
        @Default("yes") boolean live,
        @Default("2026-02-30") LocalDate released,
        @Default("POP") Genre genre,
        @Default("none") Optional<String> lyrics,
        @Default("[]") List<String> writers,
        @Default("AA==") byte[] cover,
        @Default("300") byte tracks,
        @Default("1") Integer fine,
        @Default("2026-11-01T00:00:00Z") Instant alsoFine) {

    enum Genre { JAZZ, ROCK }
}
