package telemetry;

import dev.armature.annotation.*;
import java.time.Instant;

final class Half {
    @Table(name = "Component", sortKey = "sk")
    @Key(sort = "{seq:4}", shards = 4, shardBy = "seq")
    record Component(@PartitionKey String device, long seq) {}

    @Table(name = "Day", partitionKey = "pk")
    @Key(partition = "{device}#{at:date}")
    record Day(String device, @SortKey Instant at) {}
}
