package music;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;

@Table(name = "Music")
record Song(@PartitionKey String artist) {}
