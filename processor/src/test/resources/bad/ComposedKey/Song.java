package music;

import dev.armature.annotation.*;

@Table(name = "Music", partitionKey = "PK", sortKey = "SK", entityType = "kind")
@Gsi(name = "GSI1", partitionKey = "GSI1PK")
record Song(String artist) {}

@Table(name = "Bands")
@Key(partition = "BAND#{name}")
@Key(index = "unknown", partition = "{name}")
record Band(@PartitionKey String name) {}

@Table(name = "Albums", partitionKey = "PK", sortKey = "SK")
@Key(partition = "ALBUM#{name}")
@Key(partition = "ALBUM#{name}", sort = "ALBUM")
@Key(partition = "ALBUM#{name}", sort = "{name}")
record Album(String name) {}

@Table(name = "Labels", partitionKey = "PK")
@Key(partition = "LABEL#{name}", sort = "LABEL")
record Label(String name) {}

@Table(name = "Tours", partitionKey = "PK")
@Key(partition = "TOUR#{name}")
record Tour(@PartitionKey String name) {}
