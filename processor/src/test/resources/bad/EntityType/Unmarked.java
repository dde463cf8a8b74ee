package shop;

import dev.armature.annotation.*;

@Table(name = "Unmarked", partitionKey = "PK")
sealed interface Unmarked permits First, Second {}

@Key(partition = "FIRST#{id}")
record First(String id) implements Unmarked {}

@Item
record Second(String id) implements Unmarked {}

@Item
@Key(partition = "LOST#{id}")
record Lost(String id) {}
