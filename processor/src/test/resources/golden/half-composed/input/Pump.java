package plants;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.PartitionKey;

@Item(type = "pump")
@Key(sort = "PUMP#{hall}#{pump:3}")
record Pump(@PartitionKey int site, String hall, int pump) implements Thing {}
