package music;

import dev.armature.annotation.*;

@Table(name = "TwoKeys")
record TwoKeys(
        @PartitionKey String artist,
        @PartitionKey String label,
        @SortKey String title,
        @SortKey String album) {}
