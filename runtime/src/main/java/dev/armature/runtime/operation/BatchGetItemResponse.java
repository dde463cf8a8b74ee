package dev.armature.runtime.operation;

import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Map;

/**
 * The items that a batch found.
 *
 * @param responses the items found, by table, in no particular order
 * @param unprocessedKeys what was not read and should be asked for again; empty if all was
 * @param consumedCapacity one entry for each table; empty unless asked for
 */
public record BatchGetItemResponse(
        Map<String, List<ReadableItem>> responses,
        Map<String, KeysAndProjection> unprocessedKeys,
        List<ConsumedCapacity> consumedCapacity) {
    /** Copies the collections. */
    public BatchGetItemResponse {
        responses = PerTable.copyOfLists(responses);
        unprocessedKeys = PerTable.copyOf(unprocessedKeys);
        consumedCapacity = List.copyOf(consumedCapacity);
    }
}
