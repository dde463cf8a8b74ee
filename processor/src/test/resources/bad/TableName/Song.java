package music;

import dev.armature.annotation.*;

@Table(name = "My Music")
record Song(@PartitionKey String artist) {}
