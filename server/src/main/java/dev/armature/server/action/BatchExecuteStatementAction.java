package dev.armature.server.action;

import static dev.armature.server.action.Parameters.CONSISTENT_READ;
import static dev.armature.server.action.Parameters.RETURN_CONSUMED_CAPACITY;
import static dev.armature.server.action.Parameters.RETURN_VALUES_ON_CONDITION_CHECK_FAILURE;
import static dev.armature.server.action.StatementParameters.PARAMETERS;
import static dev.armature.server.action.StatementParameters.STATEMENT;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.operation.BatchExecuteStatementRequest;
import dev.armature.runtime.operation.BatchExecuteStatementResponse;
import dev.armature.runtime.operation.BatchStatementError;
import dev.armature.runtime.operation.BatchStatementRequest;
import dev.armature.runtime.operation.BatchStatementResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Limits;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import java.util.List;

/** BatchExecuteStatement. */
final class BatchExecuteStatementAction implements Action<BatchExecuteStatementRequest, BatchExecuteStatementResponse> {
    private static final Member<List<Structure>> STATEMENTS = required(
            "Statements",
            new ListShape<>(
                    StructureShape.of(
                            "BatchStatementRequest",
                            STATEMENT,
                            PARAMETERS,
                            CONSISTENT_READ,
                            RETURN_VALUES_ON_CONDITION_CHECK_FAILURE),
                    new Limits(1, 25)));
    private static final StructureShape SHAPE =
            StructureShape.of("BatchExecuteStatementInput", STATEMENTS, RETURN_CONSUMED_CAPACITY);

    @Override
    public Operation<BatchExecuteStatementRequest, BatchExecuteStatementResponse> operation() {
        return Operation.BATCH_EXECUTE_STATEMENT;
    }

    @Override
    public StructureShape parameters() {
        return SHAPE;
    }

    @Override
    public BatchExecuteStatementRequest request(Structure parameters) {
        return new BatchExecuteStatementRequest(
                parameters.get(STATEMENTS).stream()
                        .map(BatchExecuteStatementAction::statement)
                        .toList(),
                parameters.choice(RETURN_CONSUMED_CAPACITY, ReturnConsumedCapacity.NONE));
    }

    private static BatchStatementRequest statement(Structure one) {
        return new BatchStatementRequest(
                one.get(STATEMENT),
                one.list(PARAMETERS),
                one.flag(CONSISTENT_READ, false),
                one.choice(RETURN_VALUES_ON_CONDITION_CHECK_FAILURE, ReturnValuesOnConditionCheckFailure.NONE));
    }

    @Override
    public void write(BatchExecuteStatementRequest request, BatchExecuteStatementResponse response, JsonOutput json) {
        json.objects("Responses", response.responses(), BatchExecuteStatementAction::response);
        CapacityJson.write(json, response.consumedCapacity());
    }

    private static void response(JsonOutput json, BatchStatementResponse response) {
        json.object("Error", response.error(), BatchExecuteStatementAction::error)
                .text("TableName", response.tableName())
                .item("Item", response.item());
    }

    private static void error(JsonOutput json, BatchStatementError error) {
        json.text("Code", error.code()).text("Message", error.message()).item("Item", error.item());
    }
}
