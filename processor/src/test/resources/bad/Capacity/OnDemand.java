package music;

import dev.armature.annotation.*;

@Table(name = "OnDemand", readCapacity = 5)
@Gsi(name = "by-album", writeCapacity = 1)
record OnDemand(@PartitionKey String artist, @GsiKey(index = "by-album") String album) {}
