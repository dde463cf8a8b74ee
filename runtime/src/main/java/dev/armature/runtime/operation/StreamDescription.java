package dev.armature.runtime.operation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A stream as it is, with a page of its shards.
 *
 * @param streamArn the ARN
 * @param streamLabel when the stream was begun, as part of the ARN
 * @param streamStatus where it is in its life
 * @param streamViewType which images its records carry
 * @param creationRequestDateTime when it was begun
 * @param tableName the name of the table
 * @param keySchema the table's key
 * @param shards shards, parents before children
 * @param lastEvaluatedShardId what to ask for the next page with; absent if this is the last
 */
public record StreamDescription(
        String streamArn,
        String streamLabel,
        StreamStatus streamStatus,
        StreamViewType streamViewType,
        Instant creationRequestDateTime,
        String tableName,
        List<KeySchemaElement> keySchema,
        List<Shard> shards,
        Optional<String> lastEvaluatedShardId) {
    /** Copies the lists. */
    public StreamDescription {
        keySchema = List.copyOf(keySchema);
        shards = List.copyOf(shards);
    }
}
