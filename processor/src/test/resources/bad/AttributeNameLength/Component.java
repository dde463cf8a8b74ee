package music;

import dev.armature.annotation.*;

@Table(name = "Components")
record Component(@PartitionKey @Attribute(name = "a") String aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) {}
