package music;

import dev.armature.annotation.*;

@Table(name = "Music", partitionKey = "PK", sortKey = "SK", entityType = "kind")
@Gsi(name = "GSI1", partitionKey = "GSI1PK")
record Song(String artist) {}
