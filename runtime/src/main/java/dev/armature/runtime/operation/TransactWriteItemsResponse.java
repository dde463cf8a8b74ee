package dev.armature.runtime.operation;

import java.util.List;
import java.util.Map;

/**
 * What a transaction reports once it is committed.
 *
 * @param itemCollectionMetrics by table; empty unless asked for
 * @param consumedCapacity one entry for each table; empty unless asked for
 */
public record TransactWriteItemsResponse(
        Map<String, List<ItemCollectionMetrics>> itemCollectionMetrics, List<ConsumedCapacity> consumedCapacity) {
    /** Copies the collections. */
    public TransactWriteItemsResponse {
        itemCollectionMetrics = PerTable.copyOfLists(itemCollectionMetrics);
        consumedCapacity = List.copyOf(consumedCapacity);
    }
}
