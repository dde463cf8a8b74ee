package music;

import dev.armature.annotation.*;

@Table(name = "Provisioned", billing = BillingMode.PROVISIONED, readCapacity = 5)
@Gsi(name = "by-album", readCapacity = -1, writeCapacity = 1)
record Provisioned(@PartitionKey String artist, @GsiKey(index = "by-album") String album) {}
