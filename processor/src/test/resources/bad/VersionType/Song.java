package music;

import dev.armature.annotation.*;
import java.util.OptionalLong;

@Table(name = "Music")
record Song(@PartitionKey String artist, @Version String text, @Version OptionalLong maybe, @Version long fine) {}
