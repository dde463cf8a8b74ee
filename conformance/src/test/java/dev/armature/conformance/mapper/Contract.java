package dev.armature.conformance.mapper;

import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import dev.armature.annotation.Version;
import dev.armature.annotation.WriteOnce;
import java.util.Optional;
import java.util.Set;

/** An entity with values that never change once they are there. */
@Table(name = "Contracts")
record Contract(
        @PartitionKey String id,
        @WriteOnce String owner,
        @WriteOnce Set<String> parties,
        @WriteOnce Optional<String> signature,
        int pages,
        @Version long version) {}
