package dev.armature.runtime.operation;

import java.util.List;
import java.util.Optional;

/**
 * A global secondary index as it is.
 *
 * @param indexName the name of the index
 * @param keySchema the key: its partition key attributes, then its sort key attributes
 * @param projection what an entry holds
 * @param indexStatus where it is in its life
 * @param backfilling whether it is being filled with the items that were there before it
 * @param provisionedThroughput its own capacity
 * @param indexSizeBytes the size of its entries, refreshed now and then
 * @param itemCount the number of its entries, refreshed now and then
 * @param indexArn its ARN
 */
public record GlobalSecondaryIndexDescription(
        String indexName,
        List<KeySchemaElement> keySchema,
        IndexProjection projection,
        IndexStatus indexStatus,
        boolean backfilling,
        Optional<ProvisionedThroughputDescription> provisionedThroughput,
        long indexSizeBytes,
        long itemCount,
        String indexArn) {
    /** Copies the list. */
    public GlobalSecondaryIndexDescription {
        keySchema = List.copyOf(keySchema);
    }
}
