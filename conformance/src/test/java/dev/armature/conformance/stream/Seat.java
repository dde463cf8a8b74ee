package dev.armature.conformance.stream;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.SortKey;
import dev.armature.annotation.StreamView;
import dev.armature.annotation.Table;

/** An entity whose stream carries it before each change. */
@Table(name = "Seats", stream = StreamView.OLD_IMAGE)
record Seat(@PartitionKey String hall, @SortKey int number, String label) {}
