package dev.armature.runtime.operation;

import java.util.List;

/**
 * Reads up to 100 items as they were at one moment.
 *
 * @param transactItems what to read
 * @param returnConsumedCapacity whether the answer reports capacity units
 */
public record TransactGetItemsRequest(
        List<TransactGetItem> transactItems, ReturnConsumedCapacity returnConsumedCapacity) {
    /** Copies the list. */
    public TransactGetItemsRequest {
        transactItems = List.copyOf(transactItems);
    }
}
