package dev.armature.runtime.operation;

import java.util.Map;

/**
 * Reads up to 100 items by their keys.
 *
 * @param requestItems what to read, by table name or ARN
 * @param returnConsumedCapacity whether the answer reports capacity units
 */
public record BatchGetItemRequest(
        Map<String, KeysAndProjection> requestItems, ReturnConsumedCapacity returnConsumedCapacity) {
    /** Copies the map. */
    public BatchGetItemRequest {
        requestItems = PerTable.copyOf(requestItems);
    }
}
