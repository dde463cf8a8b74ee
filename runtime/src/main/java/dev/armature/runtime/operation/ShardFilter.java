package dev.armature.runtime.operation;

/**
 * Leaves out shards of a description.
 *
 * @param type which stay
 * @param shardId the shard whose children stay
 */
public record ShardFilter(ShardFilterType type, String shardId) {}
