package dev.armature.runtime.operation;

import java.util.List;
import java.util.Optional;

/**
 * Does up to 100 PartiQL statements, all or none: all of them read, or all of them write or check.
 *
 * @param transactStatements what to do, each with one item and no two with the same
 * @param clientRequestToken tells a repetition of the same writes, which is not done again within ten minutes
 * @param returnConsumedCapacity whether the answer reports capacity units
 */
public record ExecuteTransactionRequest(
        List<ParameterizedStatement> transactStatements,
        Optional<String> clientRequestToken,
        ReturnConsumedCapacity returnConsumedCapacity) {
    /** Copies the list. */
    public ExecuteTransactionRequest {
        transactStatements = List.copyOf(transactStatements);
    }
}
