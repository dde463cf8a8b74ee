package music;

import dev.armature.annotation.*;

@Table(name = "Music")
@Gsi(name = "by-album", accessor = "key", projection = ProjectionType.KEYS_ONLY)
record Song(@PartitionKey String artist, @GsiKey(index = "by-album") String album) {}
