package dev.armature.conformance.mapper;

import dev.armature.annotation.MaxSize;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import java.util.List;

/** An entity with limits. */
@Table(name = "Notes")
record Note(
        @PartitionKey @MaxSize(4) String id,
        @MaxSize(6) String text,
        @MaxSize(2) List<String> tags) {}
