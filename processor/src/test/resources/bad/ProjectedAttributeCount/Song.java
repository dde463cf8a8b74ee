package music;

import dev.armature.annotation.*;

@Table(name = "Music")
@Gsi(
        name = "index-0",
        projection = ProjectionType.INCLUDE,
        include = {"a00", "a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09", "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19", "a20"})
@Gsi(
        name = "index-1",
        projection = ProjectionType.INCLUDE,
        include = {"a00", "a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09", "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19"})
@Gsi(
        name = "index-2",
        projection = ProjectionType.INCLUDE,
        include = {"a00", "a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09", "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19"})
@Gsi(
        name = "index-3",
        projection = ProjectionType.INCLUDE,
        include = {"a00", "a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09", "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19"})
@Gsi(
        name = "index-4",
        projection = ProjectionType.INCLUDE,
        include = {"a00", "a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09", "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19"})
record Song(
        @PartitionKey String artist,
        @GsiKey(index = "index-0") String k0,
        @GsiKey(index = "index-1") String k1,
        @GsiKey(index = "index-2") String k2,
        @GsiKey(index = "index-3") String k3,
        @GsiKey(index = "index-4") String k4,
        String a00,
        String a01,
        String a02,
        String a03,
        String a04,
        String a05,
        String a06,
        String a07,
        String a08,
        String a09,
        String a10,
        String a11,
        String a12,
        String a13,
        String a14,
        String a15,
        String a16,
        String a17,
        String a18,
        String a19,
        String a20) {}
