package music;

import dev.armature.annotation.*;

@Table(name = "SameKey")
record SameKey(@PartitionKey @SortKey String artist) {}
