package music;

import dev.armature.annotation.*;

@Table
record My(@PartitionKey String artist) {}
