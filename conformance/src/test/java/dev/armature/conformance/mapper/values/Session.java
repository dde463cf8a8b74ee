package dev.armature.conformance.mapper.values;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import dev.armature.annotation.Ttl;
import java.time.Instant;
import java.util.Optional;

/** A session, which says itself when it expires. */
@Table(name = "Sessions", allowScan = true)
record Session(@PartitionKey String id, @Ttl Optional<Instant> expires) {}
