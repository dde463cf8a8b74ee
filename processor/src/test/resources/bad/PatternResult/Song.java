package music;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.GsiKey;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.ProjectionType;
import dev.armature.annotation.Table;

@Table(name = "Music")
@Gsi(name = "album-index", projection = ProjectionType.KEYS_ONLY)
record Song(@PartitionKey String artist, @GsiKey(index = "album-index") String album, int released) {}
