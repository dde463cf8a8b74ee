package plants;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.PartitionKey;

@Item(type = "plant")
@Key(sort = "PLANT")
record Plant(@PartitionKey @Attribute(name = "site") int number, String name) implements Thing {}
