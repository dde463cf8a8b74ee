package dev.armature.runtime.operation;

import java.util.List;

/**
 * Does up to 25 PartiQL statements, each for itself: all of them read, or all of them write.
 *
 * @param statements what to do, each with one item
 * @param returnConsumedCapacity whether the answer reports capacity units
 */
public record BatchExecuteStatementRequest(
        List<BatchStatementRequest> statements, ReturnConsumedCapacity returnConsumedCapacity) {
    /** Copies the list. */
    public BatchExecuteStatementRequest {
        statements = List.copyOf(statements);
    }
}
