package music;

import dev.armature.annotation.*;

@Table(name = "Music")
@Gsi(name = "one", accessor = "class")
@Gsi(name = "two", accessor = "by-album")
@Gsi(name = "three", accessor = "byArtist")
@Gsi(name = "four", accessor = "put")
record Song(
        @PartitionKey String artist,
        @GsiKey(index = "one") String a,
        @GsiKey(index = "two") String b,
        @GsiKey(index = "three") String c,
        @GsiKey(index = "four") String d) {}
