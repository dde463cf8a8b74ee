package music;

import dev.armature.annotation.*;

@Table(name = "Music")
record Song(@PartitionKey String artist, @Attribute(name = "artist") String performer, @Attribute(name = "x") int a, @Attribute(name = "x") int b) {}
