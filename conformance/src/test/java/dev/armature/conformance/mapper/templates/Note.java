package dev.armature.conformance.mapper.templates;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.Key;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;

/** A note, found by its author in an index whose key is composed. */
@Table(name = "TenantNotes")
@Gsi(name = "by-author", partitionKey = "authorKey")
@Key(index = "by-author", partition = "{tenant}#{author}")
record Note(@PartitionKey String id, String tenant, String author, String text) {}
