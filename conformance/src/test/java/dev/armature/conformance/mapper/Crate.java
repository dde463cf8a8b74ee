package dev.armature.conformance.mapper;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;

/** An entity in which the library sets nothing, so that an update may change nothing. */
@Table(name = "Crates")
record Crate(@PartitionKey String id, int parcels) {}
