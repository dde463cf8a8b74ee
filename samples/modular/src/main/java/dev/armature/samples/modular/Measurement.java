package dev.armature.samples.modular;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** What a station measured at a time. */
@Table(name = "Measurements")
record Measurement(@PartitionKey String station, @SortKey Instant at, BigDecimal celsius) {}
