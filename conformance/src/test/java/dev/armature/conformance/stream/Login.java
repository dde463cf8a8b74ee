package dev.armature.conformance.stream;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.Table;
import dev.armature.annotation.Unique;

/** An entity with a unique value, whose markers are in the stream too. */
@Table(name = "Logins", stream = StreamView.KEYS_ONLY)
record Login(@PartitionKey String id, @Unique String email) {}
