package dev.armature.runtime.operation;

import java.util.List;

/**
 * What became of a batch of statements.
 *
 * @param responses one entry for each statement, in order
 * @param consumedCapacity one entry for each table; empty unless asked for
 */
public record BatchExecuteStatementResponse(
        List<BatchStatementResponse> responses, List<ConsumedCapacity> consumedCapacity) {
    /** Copies the lists. */
    public BatchExecuteStatementResponse {
        responses = List.copyOf(responses);
        consumedCapacity = List.copyOf(consumedCapacity);
    }
}
