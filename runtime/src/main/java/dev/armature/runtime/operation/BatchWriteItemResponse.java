package dev.armature.runtime.operation;

import java.util.List;
import java.util.Map;

/**
 * What a batch of writes did.
 *
 * @param unprocessedItems what was not written and should be sent again; empty if all was
 * @param itemCollectionMetrics by table; empty unless asked for
 * @param consumedCapacity one entry for each table; empty unless asked for
 */
public record BatchWriteItemResponse(
        Map<String, List<WriteRequest>> unprocessedItems,
        Map<String, List<ItemCollectionMetrics>> itemCollectionMetrics,
        List<ConsumedCapacity> consumedCapacity) {
    /** Copies the collections. */
    public BatchWriteItemResponse {
        unprocessedItems = PerTable.copyOfLists(unprocessedItems);
        itemCollectionMetrics = PerTable.copyOfLists(itemCollectionMetrics);
        consumedCapacity = List.copyOf(consumedCapacity);
    }
}
