package music;

import dev.armature.annotation.*;
import java.time.Instant;

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{device}#{shard}", sort = "{seq:10}", shardBy = "seq")
record Uncounted(String device, long seq) {}

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{device}#{shard}", sort = "{seq:10}", shards = 1001, shardBy = "seq")
record TooMany(String device, long seq) {}

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{device}#{shard}", sort = "{seq:10}", shards = 4, shardBy = "device")
record ByPartition(String device, long seq) {}

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{device}", sort = "{seq:10}", shards = 4)
record Nowhere(String device, long seq) {}

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{device}#{at:date}", sort = "{seq:10}#{at}")
record Unordered(String device, long seq, Instant at) {}

@Table(partitionKey = "PK")
@Key(partition = "{device}#{at:date}")
record Unsorted(String device, Instant at) {}

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{device}", sort = "{at:date}#{at}")
record InSort(String device, Instant at) {}

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{at:date}{shard}", sort = "{at}", shards = 2, shardBy = "at")
record Joined(Instant at) {}

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{device:date}", sort = "{device}")
record NoTime(String device) {}
