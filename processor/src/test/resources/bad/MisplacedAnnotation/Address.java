package music;

import dev.armature.annotation.*;

@Document
record Address(@PartitionKey String street, @GsiKey(index = "a") @GsiKey(index = "b") String city, @Version long version) {}
