package dev.armature.runtime.operation;

import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Optional;

/**
 * What a PartiQL statement found, or returns of the item that it wrote.
 *
 * @param items the page of a SELECT; what RETURNING asks for, of one item; else empty
 * @param nextToken where the next page begins, for the same statement and parameters; absent if this was the last
 * @param consumedCapacity present if asked for
 * @param lastEvaluatedKey the key of the item read last, where there is a next page
 */
public record ExecuteStatementResponse(
        List<ReadableItem> items,
        Optional<String> nextToken,
        Optional<ConsumedCapacity> consumedCapacity,
        Optional<Item> lastEvaluatedKey) {
    /** Copies the list. */
    public ExecuteStatementResponse {
        items = List.copyOf(items);
    }
}
