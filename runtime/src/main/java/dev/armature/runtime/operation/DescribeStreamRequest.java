package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * Asks what a stream is like, a page of shards at a time.
 *
 * @param streamArn the ARN of the stream
 * @param limit the most shards that a page holds, at most 100
 * @param exclusiveStartShardId what the page before ended with; absent for the first page
 * @param shardFilter which shards to leave out
 */
public record DescribeStreamRequest(
        String streamArn,
        Optional<Integer> limit,
        Optional<String> exclusiveStartShardId,
        Optional<ShardFilter> shardFilter) {
    /** Asks for the first page. */
    public static DescribeStreamRequest of(String streamArn) {
        return new DescribeStreamRequest(streamArn, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
