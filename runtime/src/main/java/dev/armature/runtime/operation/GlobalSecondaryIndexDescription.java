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
 * @param backfilling whether it is being filled with the items that were there before it; absent unless it was added
 *     to a table and is being created
 * @param provisionedThroughput its own capacity
 * @param indexSizeBytes the size of its entries, refreshed now and then
 * @param itemCount the number of its entries, refreshed now and then
 * @param indexArn its ARN
 * @param onDemandThroughput the most that it may take; absent without such a limit
 * @param warmThroughput what it bears at once; absent in the answer that its table is being created
 */
public record GlobalSecondaryIndexDescription(
        String indexName,
        List<KeySchemaElement> keySchema,
        IndexProjection projection,
        IndexStatus indexStatus,
        Optional<Boolean> backfilling,
        Optional<ProvisionedThroughputDescription> provisionedThroughput,
        long indexSizeBytes,
        long itemCount,
        String indexArn,
        Optional<OnDemandThroughput> onDemandThroughput,
        Optional<WarmThroughputDescription> warmThroughput) {
    /** Copies the list. */
    public GlobalSecondaryIndexDescription {
        keySchema = List.copyOf(keySchema);
    }
}
