package music;

import dev.armature.annotation.*;
import java.time.OffsetDateTime;
import java.util.Locale;

@Table(name = "Music")
@Lsi(name = "by-locale")
@Gsi(name = "by-genre")
record Song(
        @PartitionKey Locale artist,
        @SortKey OffsetDateTime released,
        @LsiKey(index = "by-locale") Locale locale,
        @GsiKey(index = "by-genre") String label,
        @GsiKey(index = "by-genre", type = KeyType.SORT, order = 0) Genre genre,
        @GsiKey(index = "by-genre", type = KeyType.SORT, order = 1) Form form,
        @GsiKey(index = "by-genre", type = KeyType.SORT, order = 2) @SuppressWarnings("ARM-106") Genre other) {

    enum Genre { ROCK, JAZZ }

    enum Form { ALBUM, SINGLE }
}
