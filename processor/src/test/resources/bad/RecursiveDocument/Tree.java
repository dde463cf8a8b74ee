package music;

import dev.armature.annotation.*;

@Table(name = "Trees")
record Tree(@PartitionKey String id, Node root) {}
