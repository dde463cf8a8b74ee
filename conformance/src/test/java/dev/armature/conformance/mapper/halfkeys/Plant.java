package dev.armature.conformance.mapper.halfkeys;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.PartitionKey;

/** The one plant of a site. */
@Item(type = "plant")
@Key(sort = "PLANT")
record Plant(@PartitionKey @Attribute(name = "site") int number, String name) implements Asset {}
