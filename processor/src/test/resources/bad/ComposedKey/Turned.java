package music;

import dev.armature.annotation.*;

@Table(name = "Turned", partitionKey = "PK", sortKey = "SK")
@Gsi(name = "turned", partitionKey = "SK", sortKey = "PK")
sealed interface Turned permits Inside, Outside {}

@Item
@Key(partition = "IN#{id}", sort = "INSIDE")
@Key(index = "turned", partition = "INSIDE", sort = "IN#{id}")
record Inside(String id) implements Turned {}

@Item
@Key(partition = "OUT#{id}", sort = "OUTSIDE")
record Outside(String id) implements Turned {}
