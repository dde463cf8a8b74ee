package dev.armature.runtime.operation;

import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Optional;

/**
 * What a transaction of statements found.
 *
 * @param responses one entry for each SELECT, in order, absent where there is no item; empty for a transaction that writes
 * @param consumedCapacity one entry for each table; empty unless asked for
 */
public record ExecuteTransactionResponse(
        List<Optional<ReadableItem>> responses, List<ConsumedCapacity> consumedCapacity) {
    /** Copies the lists. */
    public ExecuteTransactionResponse {
        responses = List.copyOf(responses);
        consumedCapacity = List.copyOf(consumedCapacity);
    }
}
