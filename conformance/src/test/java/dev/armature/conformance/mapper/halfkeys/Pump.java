package dev.armature.conformance.mapper.halfkeys;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.PartitionKey;

/** A pump in a hall of a site, whose number stands in the sort key too. */
@Item(type = "pump")
@Key(sort = "PUMP#{hall}#{pump:3}@{site:4}")
record Pump(@PartitionKey int site, String hall, int pump, int hours) implements Asset {}
