package dev.armature.conformance.stream;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.Table;

/** An entity whose stream carries its key alone. */
@Table(name = "Gates", stream = StreamView.KEYS_ONLY)
record Gate(@PartitionKey String name, boolean open) {}
