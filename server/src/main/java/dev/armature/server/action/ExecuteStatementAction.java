package dev.armature.server.action;

import static dev.armature.server.action.Parameters.CONSISTENT_READ;
import static dev.armature.server.action.Parameters.LIMIT;
import static dev.armature.server.action.Parameters.RETURN_CONSUMED_CAPACITY;
import static dev.armature.server.action.Parameters.RETURN_VALUES_ON_CONDITION_CHECK_FAILURE;
import static dev.armature.server.action.StatementParameters.PARAMETERS;
import static dev.armature.server.action.StatementParameters.STATEMENT;
import static dev.armature.server.protocol.shape.Member.optional;

import dev.armature.runtime.operation.ExecuteStatementRequest;
import dev.armature.runtime.operation.ExecuteStatementResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;

/** ExecuteStatement. */
final class ExecuteStatementAction implements Action<ExecuteStatementRequest, ExecuteStatementResponse> {
    private static final Member<String> NEXT_TOKEN = optional("NextToken", TextShape.ofLength(1, 32768));
    private static final StructureShape SHAPE = StructureShape.of(
            "ExecuteStatementInput",
            STATEMENT,
            PARAMETERS,
            CONSISTENT_READ,
            NEXT_TOKEN,
            RETURN_CONSUMED_CAPACITY,
            LIMIT,
            RETURN_VALUES_ON_CONDITION_CHECK_FAILURE);

    @Override
    public Operation<ExecuteStatementRequest, ExecuteStatementResponse> operation() {
        return Operation.EXECUTE_STATEMENT;
    }

    @Override
    public StructureShape parameters() {
        return SHAPE;
    }

    @Override
    public ExecuteStatementRequest request(Structure parameters) {
        return new ExecuteStatementRequest(
                parameters.get(STATEMENT),
                parameters.list(PARAMETERS),
                parameters.flag(CONSISTENT_READ, false),
                parameters.find(NEXT_TOKEN),
                parameters.choice(RETURN_CONSUMED_CAPACITY, ReturnConsumedCapacity.NONE),
                parameters.integer(LIMIT),
                parameters.choice(RETURN_VALUES_ON_CONDITION_CHECK_FAILURE, ReturnValuesOnConditionCheckFailure.NONE));
    }

    @Override
    public void write(ExecuteStatementRequest request, ExecuteStatementResponse response, JsonOutput json) {
        json.items("Items", response.items())
                .text("NextToken", response.nextToken())
                .item("LastEvaluatedKey", response.lastEvaluatedKey());
        CapacityJson.write(json, response.consumedCapacity());
    }
}
