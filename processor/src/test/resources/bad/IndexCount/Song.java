package music;

import dev.armature.annotation.*;

@Table(name = "Music")
@Gsi(name = "global-00")
@Gsi(name = "global-01")
@Gsi(name = "global-02")
@Gsi(name = "global-03")
@Gsi(name = "global-04")
@Gsi(name = "global-05")
@Gsi(name = "global-06")
@Gsi(name = "global-07")
@Gsi(name = "global-08")
@Gsi(name = "global-09")
@Gsi(name = "global-10")
@Gsi(name = "global-11")
@Gsi(name = "global-12")
@Gsi(name = "global-13")
@Gsi(name = "global-14")
@Gsi(name = "global-15")
@Gsi(name = "global-16")
@Gsi(name = "global-17")
@Gsi(name = "global-18")
@Gsi(name = "global-19")
@Gsi(name = "global-20")
@Lsi(name = "local-0")
@Lsi(name = "local-1")
@Lsi(name = "local-2")
@Lsi(name = "local-3")
@Lsi(name = "local-4")
@Lsi(name = "local-5")
record Song(
        @PartitionKey String artist,
        @SortKey String title,
        @GsiKey(index = "global-00") String g00,
        @GsiKey(index = "global-01") String g01,
        @GsiKey(index = "global-02") String g02,
        @GsiKey(index = "global-03") String g03,
        @GsiKey(index = "global-04") String g04,
        @GsiKey(index = "global-05") String g05,
        @GsiKey(index = "global-06") String g06,
        @GsiKey(index = "global-07") String g07,
        @GsiKey(index = "global-08") String g08,
        @GsiKey(index = "global-09") String g09,
        @GsiKey(index = "global-10") String g10,
        @GsiKey(index = "global-11") String g11,
        @GsiKey(index = "global-12") String g12,
        @GsiKey(index = "global-13") String g13,
        @GsiKey(index = "global-14") String g14,
        @GsiKey(index = "global-15") String g15,
        @GsiKey(index = "global-16") String g16,
        @GsiKey(index = "global-17") String g17,
        @GsiKey(index = "global-18") String g18,
        @GsiKey(index = "global-19") String g19,
        @GsiKey(index = "global-20") String g20,
        @LsiKey(index = "local-0") String l0,
        @LsiKey(index = "local-1") String l1,
        @LsiKey(index = "local-2") String l2,
        @LsiKey(index = "local-3") String l3,
        @LsiKey(index = "local-4") String l4,
        @LsiKey(index = "local-5") String l5) {}
