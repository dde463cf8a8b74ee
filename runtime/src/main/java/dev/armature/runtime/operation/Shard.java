package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * A part of a stream: records in the order in which they are read.
 *
 * @param shardId the id
 * @param sequenceNumberRange the numbers of its records
 * @param parentShardId the shard that it follows, which is read first and may be gone; absent for a stream's first
 */
public record Shard(String shardId, SequenceNumberRange sequenceNumberRange, Optional<String> parentShardId) {}
