package music;

import dev.armature.annotation.*;

@Table(name = "Music")
@Gsi(name = "by-album")
record Song(
        @PartitionKey String artist,
        @SortKey String title,
        @GsiKey(index = "by-album") String album,
        @GsiKey(index = "by-albun") String label,
        @LsiKey(index = "by-album") String genre,
        @LsiKey(index = "by-year") int year) {}
