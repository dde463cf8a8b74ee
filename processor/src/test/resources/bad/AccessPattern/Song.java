package music;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.GsiKey;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;

@Table(name = "Music")
@Gsi(name = "album-index")
@Gsi(name = "album-title-index", accessor = "byAlbumAndTitle")
record Song(
        @PartitionKey String artist,
        @SortKey @GsiKey(index = "album-title-index", type = dev.armature.annotation.KeyType.SORT) String title,
        @GsiKey(index = "album-index") @GsiKey(index = "album-title-index") String album,
        int released,
        String label) {}
