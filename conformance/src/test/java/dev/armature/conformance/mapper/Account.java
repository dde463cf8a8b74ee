package dev.armature.conformance.mapper;

import dev.armature.annotation.CreatedAt;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import dev.armature.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entity with both timestamps. */
@Table(name = "Accounts")
record Account(
        @PartitionKey String id,
        long balance,
        @CreatedAt @Nullable Instant createdAt,
        @UpdatedAt @Nullable Instant updatedAt) {}
