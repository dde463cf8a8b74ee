package music;

import dev.armature.annotation.*;

@Table(name = "Music")
@Gsi(name = "by-album", projection = ProjectionType.INCLUDE, include = {"Artist", "album", "year", "producer", "awards", "awards"})
@Gsi(name = "by-label", include = "awards")
@Gsi(name = "by-genre", projection = ProjectionType.INCLUDE)
record Song(
        @PartitionKey @Attribute(name = "Artist") String artist,
        @SortKey String title,
        @GsiKey(index = "by-album") String album,
        @GsiKey(index = "by-label") String label,
        @GsiKey(index = "by-genre") String genre,
        @Attribute(name = "Year") int year,
        int awards) {}
