package music;

import dev.armature.annotation.*;

@Table(name = "Music")
@Gsi(name = "by-label")
record Song(
        @PartitionKey @MaxSize(2_049) String artist,
        @SortKey @MaxSize(1_024) String title,
        @GsiKey(index = "by-label") @MaxSize(2_048) String label,
        @GsiKey(index = "by-label", type = KeyType.SORT) @MaxSize(1_025) String genre) {}
