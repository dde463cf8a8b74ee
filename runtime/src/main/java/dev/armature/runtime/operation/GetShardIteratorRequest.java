package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * Asks where to read.
 *
 * @param streamArn the ARN of the stream
 * @param shardId the shard
 * @param shardIteratorType where in the shard reading begins
 * @param sequenceNumber the record at or after which it does; present for the two types that say so
 */
public record GetShardIteratorRequest(
        String streamArn, String shardId, ShardIteratorType shardIteratorType, Optional<String> sequenceNumber) {
    /** Asks to read from the oldest record. */
    public static GetShardIteratorRequest trimHorizon(String streamArn, String shardId) {
        return new GetShardIteratorRequest(streamArn, shardId, ShardIteratorType.TRIM_HORIZON, Optional.empty());
    }

    /** Asks to read what comes after now. */
    public static GetShardIteratorRequest latest(String streamArn, String shardId) {
        return new GetShardIteratorRequest(streamArn, shardId, ShardIteratorType.LATEST, Optional.empty());
    }

    /** Asks to read what comes after a record. */
    public static GetShardIteratorRequest after(String streamArn, String shardId, String sequenceNumber) {
        return new GetShardIteratorRequest(
                streamArn, shardId, ShardIteratorType.AFTER_SEQUENCE_NUMBER, Optional.of(sequenceNumber));
    }
}
