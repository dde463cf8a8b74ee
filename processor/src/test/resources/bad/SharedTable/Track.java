package music;

import dev.armature.annotation.*;

@Table(name = "Music")
record Track(@PartitionKey String artist) {}
