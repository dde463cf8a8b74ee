package music;

import dev.armature.annotation.*;

@Table(name = "Music")
record Song(@PartitionKey String artist, @Attribute(name = "Year") int released, String size) {}
