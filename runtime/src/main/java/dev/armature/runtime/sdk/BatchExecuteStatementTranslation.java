package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.BatchExecuteStatementRequest;
import dev.armature.runtime.operation.BatchExecuteStatementResponse;
import dev.armature.runtime.operation.BatchStatementError;
import dev.armature.runtime.operation.BatchStatementRequest;
import dev.armature.runtime.operation.BatchStatementResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.value.ReadableItem;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** BatchExecuteStatement. */
final class BatchExecuteStatementTranslation
        extends Translation<
                BatchExecuteStatementRequest,
                BatchExecuteStatementResponse,
                software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest,
                software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse> {
    static final BatchExecuteStatementTranslation INSTANCE = new BatchExecuteStatementTranslation();

    private BatchExecuteStatementTranslation() {
        super(Operation.BATCH_EXECUTE_STATEMENT);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest requestToSdk(
            BatchExecuteStatementRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest.builder()
                .statements(request.statements().stream()
                        .map(BatchExecuteStatementTranslation::toSdk)
                        .toList())
                .returnConsumedCapacity(WireEnum.sent(request.returnConsumedCapacity(), ReturnConsumedCapacity.NONE))
                .build();
    }

    @Override
    BatchExecuteStatementResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse response) {
        return new BatchExecuteStatementResponse(
                response.responses().stream()
                        .map(BatchExecuteStatementTranslation::fromSdk)
                        .toList(),
                ConsumedCapacities.fromSdk(response.consumedCapacity()));
    }

    @Override
    BatchExecuteStatementRequest requestFromSdk(
            software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest request) {
        RequestFaults.required(request.hasStatements() ? request : null, "statements");
        return new BatchExecuteStatementRequest(
                request.statements().stream()
                        .map(BatchExecuteStatementTranslation::fromSdk)
                        .toList(),
                WireEnum.requested(
                        request.returnConsumedCapacityAsString(),
                        ReturnConsumedCapacity.NONE,
                        "returnConsumedCapacity"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse responseToSdk(
            BatchExecuteStatementResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse.builder()
                .responses(response.responses().stream()
                        .map(BatchExecuteStatementTranslation::toSdk)
                        .toList())
                .consumedCapacity(ConsumedCapacities.toSdk(response.consumedCapacity()))
                .build();
    }

    private static software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest toSdk(
            BatchStatementRequest statement) {
        return software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest.builder()
                .statement(statement.statement())
                .parameters(StatementParameters.toSdk(statement.parameters()))
                .consistentRead(statement.consistentRead() ? Boolean.TRUE : null)
                .returnValuesOnConditionCheckFailure(WireEnum.sent(
                        statement.returnValuesOnConditionCheckFailure(), ReturnValuesOnConditionCheckFailure.NONE))
                .build();
    }

    private static BatchStatementRequest fromSdk(
            software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest statement) {
        return new BatchStatementRequest(
                RequestFaults.required(statement.statement(), "statements.member.statement"),
                StatementParameters.fromSdk(
                        statement.hasParameters(), statement.parameters(), "statements.member.parameters"),
                Boolean.TRUE.equals(statement.consistentRead()),
                WireEnum.requested(
                        statement.returnValuesOnConditionCheckFailureAsString(),
                        ReturnValuesOnConditionCheckFailure.NONE,
                        "statements.member.returnValuesOnConditionCheckFailure"));
    }

    private static software.amazon.awssdk.services.dynamodb.model.BatchStatementResponse toSdk(
            BatchStatementResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.BatchStatementResponse.builder()
                .error(response.error()
                        .map(BatchExecuteStatementTranslation::toSdk)
                        .orElse(null))
                .tableName(response.tableName().orElse(null))
                .item(response.item().map(SdkValues::toMap).orElse(null))
                .build();
    }

    private static software.amazon.awssdk.services.dynamodb.model.BatchStatementError toSdk(BatchStatementError error) {
        return software.amazon.awssdk.services.dynamodb.model.BatchStatementError.builder()
                .code(error.code())
                .message(error.message().orElse(null))
                .item(error.item().map(SdkValues::toMap).orElse(null))
                .build();
    }

    private static BatchStatementResponse fromSdk(
            software.amazon.awssdk.services.dynamodb.model.BatchStatementResponse response) {
        Optional<ReadableItem> item =
                response.hasItem() ? Optional.of(SdkValues.readable(response.item())) : Optional.empty();
        return new BatchStatementResponse(
                Optional.ofNullable(response.error()).map(BatchExecuteStatementTranslation::fromSdk),
                Optional.ofNullable(response.tableName()),
                item);
    }

    private static BatchStatementError fromSdk(
            software.amazon.awssdk.services.dynamodb.model.BatchStatementError error) {
        return new BatchStatementError(
                error.codeAsString(), Optional.ofNullable(error.message()), Items.find(error.hasItem(), error.item()));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse send(
            DynamoDbClient client,
            software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest request) {
        return client.batchExecuteStatement(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse> send(
            DynamoDbAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest request) {
        return client.batchExecuteStatement(request);
    }
}
