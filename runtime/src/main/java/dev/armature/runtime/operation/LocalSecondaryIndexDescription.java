package dev.armature.runtime.operation;

import java.util.List;

/**
 * A local secondary index as it is.
 *
 * @param indexName the name of the index
 * @param keySchema the key: its partition key attributes, then its sort key attributes
 * @param projection what an entry holds
 * @param indexSizeBytes the size of its entries, refreshed now and then
 * @param itemCount the number of its entries, refreshed now and then
 * @param indexArn its ARN
 */
public record LocalSecondaryIndexDescription(
        String indexName,
        List<KeySchemaElement> keySchema,
        IndexProjection projection,
        long indexSizeBytes,
        long itemCount,
        String indexArn) {
    /** Copies the list. */
    public LocalSecondaryIndexDescription {
        keySchema = List.copyOf(keySchema);
    }
}
