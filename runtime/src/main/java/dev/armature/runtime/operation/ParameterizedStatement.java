package dev.armature.runtime.operation;

import dev.armature.runtime.value.AttributeValue;
import java.util.List;

/**
 * One statement of a transaction.
 *
 * @param statement the PartiQL statement, up to 8,192 characters
 * @param parameters what its question marks stand for, in their order
 * @param returnValuesOnConditionCheckFailure what the reason carries if the statement's condition does not hold
 */
public record ParameterizedStatement(
        String statement,
        List<AttributeValue> parameters,
        ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure) {
    /** Copies the list. */
    public ParameterizedStatement {
        parameters = List.copyOf(parameters);
    }

    /** Takes these parameters, and everything else as it is by default. */
    public ParameterizedStatement(String statement, AttributeValue... parameters) {
        this(statement, List.of(parameters), ReturnValuesOnConditionCheckFailure.NONE);
    }
}
