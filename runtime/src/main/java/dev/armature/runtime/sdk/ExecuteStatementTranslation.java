package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.ExecuteStatementRequest;
import dev.armature.runtime.operation.ExecuteStatementResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** ExecuteStatement. */
final class ExecuteStatementTranslation
        extends Translation<
                ExecuteStatementRequest,
                ExecuteStatementResponse,
                software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest,
                software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse> {
    static final ExecuteStatementTranslation INSTANCE = new ExecuteStatementTranslation();

    private ExecuteStatementTranslation() {
        super(Operation.EXECUTE_STATEMENT);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest requestToSdk(
            ExecuteStatementRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest.builder()
                .statement(request.statement())
                .parameters(StatementParameters.toSdk(request.parameters()))
                .consistentRead(request.consistentRead() ? Boolean.TRUE : null)
                .nextToken(request.nextToken().orElse(null))
                .returnConsumedCapacity(WireEnum.sent(request.returnConsumedCapacity(), ReturnConsumedCapacity.NONE))
                .limit(request.limit().orElse(null))
                .returnValuesOnConditionCheckFailure(WireEnum.sent(
                        request.returnValuesOnConditionCheckFailure(), ReturnValuesOnConditionCheckFailure.NONE))
                .build();
    }

    @Override
    ExecuteStatementResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse response) {
        return new ExecuteStatementResponse(
                Items.readables(response.items()),
                Optional.ofNullable(response.nextToken()),
                ConsumedCapacities.fromSdk(response.consumedCapacity()),
                Items.find(response.hasLastEvaluatedKey(), response.lastEvaluatedKey()));
    }

    @Override
    ExecuteStatementRequest requestFromSdk(
            software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest request) {
        return new ExecuteStatementRequest(
                RequestFaults.required(request.statement(), "statement"),
                StatementParameters.fromSdk(request.hasParameters(), request.parameters(), "parameters"),
                Boolean.TRUE.equals(request.consistentRead()),
                Optional.ofNullable(request.nextToken()),
                WireEnum.requested(
                        request.returnConsumedCapacityAsString(),
                        ReturnConsumedCapacity.NONE,
                        "returnConsumedCapacity"),
                Optional.ofNullable(request.limit()),
                WireEnum.requested(
                        request.returnValuesOnConditionCheckFailureAsString(),
                        ReturnValuesOnConditionCheckFailure.NONE,
                        "returnValuesOnConditionCheckFailure"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse responseToSdk(
            ExecuteStatementResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse.builder()
                .items(Items.maps(response.items()))
                .nextToken(response.nextToken().orElse(null))
                .consumedCapacity(ConsumedCapacities.toSdk(response.consumedCapacity()))
                .lastEvaluatedKey(
                        response.lastEvaluatedKey().map(SdkValues::toMap).orElse(null))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest request) {
        return client.executeStatement(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse> send(
            DynamoDbAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest request) {
        return client.executeStatement(request);
    }
}
