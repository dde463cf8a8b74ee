package music;

import dev.armature.annotation.*;

@Table(name = "Music")
@Gsi(name = "five")
@Gsi(name = "gap")
@Gsi(name = "repeated")
@Gsi(name = "twice")
record Song(
        @PartitionKey String artist,
        @GsiKey(index = "five", order = 0) String a,
        @GsiKey(index = "five", order = 1) String b,
        @GsiKey(index = "five", order = 2) String c,
        @GsiKey(index = "five", order = 3) String d,
        @GsiKey(index = "five", order = 4) String e,
        @GsiKey(index = "gap") String f,
        @GsiKey(index = "gap", type = KeyType.SORT, order = 1) String g,
        @GsiKey(index = "repeated") String h,
        @GsiKey(index = "repeated") String i,
        @GsiKey(index = "twice") @GsiKey(index = "twice", type = KeyType.SORT) String j) {}
