package music;

import dev.armature.annotation.*;
import java.util.Set;

@Table(name = "Music")
record Song(@PartitionKey @Attribute(type = AttributeType.N) String artist, @Attribute(type = AttributeType.L) Set<String> tags) {}
