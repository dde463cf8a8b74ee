package dev.armature.runtime.operation;

import java.util.List;
import java.util.Map;

/**
 * Puts and deletes up to 25 items, each for itself.
 *
 * @param requestItems what to write, by table name or ARN
 * @param returnConsumedCapacity whether the answer reports capacity units
 * @param returnItemCollectionMetrics whether the answer reports item collection sizes
 */
public record BatchWriteItemRequest(
        Map<String, List<WriteRequest>> requestItems,
        ReturnConsumedCapacity returnConsumedCapacity,
        ReturnItemCollectionMetrics returnItemCollectionMetrics) {
    /** Copies the map. */
    public BatchWriteItemRequest {
        requestItems = PerTable.copyOfLists(requestItems);
    }
}
