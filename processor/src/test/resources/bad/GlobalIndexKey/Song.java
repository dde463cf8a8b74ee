package music;

import dev.armature.annotation.*;

@Table(name = "Music")
@Gsi(name = "by-album")
@Gsi(name = "by-year")
record Song(@PartitionKey String artist, @GsiKey(index = "by-year", type = KeyType.SORT) int year) {}
