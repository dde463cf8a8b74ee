package dev.armature.conformance.mapper.values;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import dev.armature.annotation.Ttl;
import dev.armature.annotation.UpdatedAt;
import java.time.Instant;

/** A stay, which expires an hour after it was changed last. */
@Table(name = "Stays", allowScan = true)
@Ttl(attribute = "expiresAt", from = "seen", after = "PT1H")
record Stay(@PartitionKey String id, int pages, @UpdatedAt Instant seen) {}
