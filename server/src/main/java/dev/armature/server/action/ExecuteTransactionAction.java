package dev.armature.server.action;

import static dev.armature.server.action.Parameters.CLIENT_REQUEST_TOKEN;
import static dev.armature.server.action.Parameters.RETURN_CONSUMED_CAPACITY;
import static dev.armature.server.action.Parameters.RETURN_VALUES_ON_CONDITION_CHECK_FAILURE;
import static dev.armature.server.action.StatementParameters.PARAMETERS;
import static dev.armature.server.action.StatementParameters.STATEMENT;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.operation.ExecuteTransactionRequest;
import dev.armature.runtime.operation.ExecuteTransactionResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ParameterizedStatement;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import java.util.List;

/** ExecuteTransaction. */
final class ExecuteTransactionAction implements Action<ExecuteTransactionRequest, ExecuteTransactionResponse> {
    private static final Member<List<Structure>> TRANSACT_STATEMENTS = required(
            "TransactStatements",
            new ListShape<>(
                    StructureShape.of(
                            "ParameterizedStatement", STATEMENT, PARAMETERS, RETURN_VALUES_ON_CONDITION_CHECK_FAILURE),
                    new Limits(1, 100)));
    private static final StructureShape SHAPE = StructureShape.of(
            "ExecuteTransactionInput", TRANSACT_STATEMENTS, CLIENT_REQUEST_TOKEN, RETURN_CONSUMED_CAPACITY);

    @Override
    public Operation<ExecuteTransactionRequest, ExecuteTransactionResponse> operation() {
        return Operation.EXECUTE_TRANSACTION;
    }

    @Override
    public StructureShape parameters() {
        return SHAPE;
    }

    @Override
    public ExecuteTransactionRequest request(Structure parameters) {
        return new ExecuteTransactionRequest(
                parameters.get(TRANSACT_STATEMENTS).stream()
                        .map(ExecuteTransactionAction::statement)
                        .toList(),
                parameters.find(CLIENT_REQUEST_TOKEN),
                parameters.choice(RETURN_CONSUMED_CAPACITY, ReturnConsumedCapacity.NONE));
    }

    private static ParameterizedStatement statement(Structure one) {
        return new ParameterizedStatement(
                one.get(STATEMENT),
                one.list(PARAMETERS),
                one.choice(RETURN_VALUES_ON_CONDITION_CHECK_FAILURE, ReturnValuesOnConditionCheckFailure.NONE));
    }

    @Override
    public void write(ExecuteTransactionRequest request, ExecuteTransactionResponse response, JsonOutput json) {
        json.objects("Responses", response.responses(), (out, item) -> out.item("Item", item));
        CapacityJson.write(json, response.consumedCapacity());
    }
}
