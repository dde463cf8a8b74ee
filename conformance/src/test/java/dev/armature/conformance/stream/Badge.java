package dev.armature.conformance.stream;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.Table;

/** An entity whose stream carries it after each change. */
@Table(name = "Badges", stream = StreamView.NEW_IMAGE)
record Badge(@PartitionKey String hall, @SortKey int number, String label) {}
