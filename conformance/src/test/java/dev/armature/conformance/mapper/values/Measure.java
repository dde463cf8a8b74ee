package dev.armature.conformance.mapper.values;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import dev.armature.annotation.Ttl;
import java.util.OptionalInt;

/** A measurement, which expires a day after the time in its key. */
@Table(name = "Measures", allowScan = true)
@Ttl(attribute = "expiresAt", from = "at", after = "P1D")
record Measure(@PartitionKey String device, @SortKey long at, OptionalInt value) {}
