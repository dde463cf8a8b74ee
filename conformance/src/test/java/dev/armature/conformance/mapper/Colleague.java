package dev.armature.conformance.mapper;

import dev.armature.annotation.Key;
import dev.armature.annotation.Table;
import dev.armature.annotation.Unique;
import dev.armature.annotation.Version;

/** A user of one of several tenants; an email is that of one user of each tenant. */
@Table(name = "Colleagues", partitionKey = "pk", sortKey = "sk")
@Key(partition = "TENANT#{tenant}", sort = "USER#{id}")
record Colleague(
        String tenant,
        String id,
        @Unique(perPartition = true) String email,
        @Version long version) {}
