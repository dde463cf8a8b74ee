package dev.armature.conformance.mapper.halfkeys;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Gsi;
import dev.armature.annotation.Key;
import dev.armature.annotation.Lsi;
import dev.armature.annotation.LsiKey;
import dev.armature.annotation.ProjectionType;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;
import dev.armature.annotation.Unique;

/** A depth that a ship measured: the partition key is composed, the sort key is a number as it is. */
@Table(name = "Soundings", partitionKey = "pk", allowScan = true)
@Gsi(
        name = "by-quality",
        accessor = "byQuality",
        partitionKey = "qualityPk",
        sortKey = "qualitySk",
        projection = ProjectionType.KEYS_ONLY)
@Lsi(name = "by-depth", accessor = "byDepth")
@Key(partition = "SHIP#{ship}#{voyage}")
@Key(index = "by-quality", partition = "Q#{quality}", sort = "{ship}")
record Sounding(
        String ship,
        String voyage,
        @SortKey @Attribute(name = "n") long number,
        @LsiKey(index = "by-depth") int depth,
        String quality,
        @Unique String label) {}
