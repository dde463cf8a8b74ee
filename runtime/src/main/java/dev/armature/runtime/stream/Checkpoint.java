package dev.armature.runtime.stream;

/**
 * How far a shard was handled.
 *
 * @param shardId the shard
 * @param sequenceNumber the number of the last record that was handled
 */
public record Checkpoint(String shardId, String sequenceNumber) {}
