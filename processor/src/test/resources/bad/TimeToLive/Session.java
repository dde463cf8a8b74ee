package sessions;

import dev.armature.annotation.*;
import java.time.*;

@Table(name = "Sessions")
record Session(@PartitionKey String id, @Ttl int seconds, @Ttl Instant again) {}

@Table(name = "Derived")
@Ttl(from = "id", after = "P1M")
record Derived(@PartitionKey String id) {}

@Table(name = "Stored")
@Ttl(attribute = "at", from = "at", after = "-PT1S")
record Stored(@PartitionKey String id, Instant at) {}

@Table(name = "Keyed")
record Keyed(@PartitionKey String id, @SortKey @Ttl long expires) {}

@Table(name = "Composed", partitionKey = "PK", sortKey = "SK")
@Ttl(attribute = "SK", from = "at", after = "PT1H")
@Key(partition = "ID#{id}", sort = "{at}")
record Composed(String id, Instant at) {}

@Document
@Ttl
record Nested(@Ttl Instant at) {}
