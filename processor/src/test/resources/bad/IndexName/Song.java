package music;

import dev.armature.annotation.*;

@Table(name = "Music")
@Gsi(name = "by year")
@Gsi(name = "by-album", accessor = "byAlbum")
@Lsi(name = "by-album", accessor = "byAlbumTitle")
@Lsi(name = "y")
record Song(
        @PartitionKey String artist,
        @SortKey String title,
        @GsiKey(index = "by year") int year,
        @GsiKey(index = "by-album") @LsiKey(index = "by-album") String album,
        @LsiKey(index = "y") int awards) {}
