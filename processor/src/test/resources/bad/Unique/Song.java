package music;

import dev.armature.annotation.*;
import java.time.Instant;
import java.util.Set;

@Table(name = "Music")
record Song(
        @PartitionKey @Unique String artist,
        @Unique String title,
        @Unique Set<String> tags,
        @Unique @Version long version) {}

@Table(name = "Numbered")
record Numbered(@PartitionKey long number, @Unique String title) {}

@Table(name = "Keyless")
record Keyless(@Unique String email) {}

@Table(name = "Alone")
record Alone(@PartitionKey String id, @Unique(perPartition = true) String email) {}

@Table(name = "Spread", partitionKey = "pk", sortKey = "sk")
@Key(partition = "T#{tenant}#{shard}", sort = "{id}", shards = 4, shardBy = "id")
record Spread(String tenant, String id, @Unique(perPartition = true) String email) {}
