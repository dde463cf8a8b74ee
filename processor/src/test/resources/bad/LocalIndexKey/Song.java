package music;

import dev.armature.annotation.*;

@Table(name = "Music")
@Lsi(name = "by-nothing")
@Lsi(name = "by-two")
@Lsi(name = "by-partition")
record Song(
        @LsiKey(index = "by-partition") @PartitionKey String artist,
        @SortKey String title,
        @LsiKey(index = "by-two") int year,
        @LsiKey(index = "by-two") int awards) {}
