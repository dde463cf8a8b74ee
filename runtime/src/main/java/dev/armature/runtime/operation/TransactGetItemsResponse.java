package dev.armature.runtime.operation;

import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Optional;

/**
 * The items of one moment.
 *
 * @param responses one entry for each read, in order; absent where there is no item
 * @param consumedCapacity one entry for each table; empty unless asked for
 */
public record TransactGetItemsResponse(
        List<Optional<ReadableItem>> responses, List<ConsumedCapacity> consumedCapacity) {
    /** Copies the collections. */
    public TransactGetItemsResponse {
        responses = List.copyOf(responses);
        consumedCapacity = List.copyOf(consumedCapacity);
    }
}
