package dev.armature.runtime.operation;

import dev.armature.runtime.value.AttributeValue;
import java.util.List;

/**
 * One statement of a batch.
 *
 * @param statement the PartiQL statement, up to 8,192 characters
 * @param parameters what its question marks stand for, in their order
 * @param consistentRead whether a SELECT reflects every earlier write
 * @param returnValuesOnConditionCheckFailure what the error carries if an UPDATE or DELETE finds its condition not to hold
 */
public record BatchStatementRequest(
        String statement,
        List<AttributeValue> parameters,
        boolean consistentRead,
        ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure) {
    /** Copies the list. */
    public BatchStatementRequest {
        parameters = List.copyOf(parameters);
    }

    /** Takes these parameters, and everything else as it is by default. */
    public BatchStatementRequest(String statement, AttributeValue... parameters) {
        this(statement, List.of(parameters), false, ReturnValuesOnConditionCheckFailure.NONE);
    }
}
