package plants;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Gsi;
import dev.armature.annotation.Key;
import dev.armature.annotation.Lsi;
import dev.armature.annotation.LsiKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.Table;

/** A partition key that is composed, and a sort key that is a number as it is. */
@Table(name = "Readings", partitionKey = "pk", allowScan = true)
@Gsi(name = "by-level", partitionKey = "levelPk", sortKey = "levelSk")
@Lsi(name = "by-value")
@Key(partition = "PLANT#{plant}#{sensor}")
@Key(index = "by-level", partition = "LEVEL#{level}", sort = "{plant}")
record Reading(
        String plant,
        String sensor,
        @SortKey @Attribute(name = "n") long number,
        @LsiKey(index = "by-value") int value,
        String level) {}
