package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.ExecuteTransactionRequest;
import dev.armature.runtime.operation.ExecuteTransactionResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ParameterizedStatement;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;

/** ExecuteTransaction. */
final class ExecuteTransactionTranslation
        extends Translation<
                ExecuteTransactionRequest,
                ExecuteTransactionResponse,
                software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionRequest,
                software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionResponse> {
    static final ExecuteTransactionTranslation INSTANCE = new ExecuteTransactionTranslation();

    private ExecuteTransactionTranslation() {
        super(Operation.EXECUTE_TRANSACTION);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionRequest requestToSdk(
            ExecuteTransactionRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionRequest.builder()
                .transactStatements(request.transactStatements().stream()
                        .map(ExecuteTransactionTranslation::toSdk)
                        .toList())
                .clientRequestToken(request.clientRequestToken().orElse(null))
                .returnConsumedCapacity(WireEnum.sent(request.returnConsumedCapacity(), ReturnConsumedCapacity.NONE))
                .build();
    }

    @Override
    ExecuteTransactionResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionResponse response) {
        List<Optional<ReadableItem>> items = new ArrayList<>();
        response.responses()
                .forEach(answer -> items.add(
                        answer.hasItem() ? Optional.of(SdkValues.readable(answer.item())) : Optional.empty()));
        return new ExecuteTransactionResponse(items, ConsumedCapacities.fromSdk(response.consumedCapacity()));
    }

    @Override
    ExecuteTransactionRequest requestFromSdk(
            software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionRequest request) {
        RequestFaults.required(request.hasTransactStatements() ? request : null, "transactStatements");
        return new ExecuteTransactionRequest(
                request.transactStatements().stream()
                        .map(ExecuteTransactionTranslation::fromSdk)
                        .toList(),
                Optional.ofNullable(request.clientRequestToken()),
                WireEnum.requested(
                        request.returnConsumedCapacityAsString(),
                        ReturnConsumedCapacity.NONE,
                        "returnConsumedCapacity"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionResponse responseToSdk(
            ExecuteTransactionResponse response) {
        List<ItemResponse> answers = new ArrayList<>();
        response.responses()
                .forEach(item -> answers.add(ItemResponse.builder()
                        .item(item.map(SdkValues::toMap).orElse(null))
                        .build()));
        return software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionResponse.builder()
                .responses(answers)
                .consumedCapacity(ConsumedCapacities.toSdk(response.consumedCapacity()))
                .build();
    }

    private static software.amazon.awssdk.services.dynamodb.model.ParameterizedStatement toSdk(
            ParameterizedStatement statement) {
        return software.amazon.awssdk.services.dynamodb.model.ParameterizedStatement.builder()
                .statement(statement.statement())
                .parameters(StatementParameters.toSdk(statement.parameters()))
                .returnValuesOnConditionCheckFailure(WireEnum.sent(
                        statement.returnValuesOnConditionCheckFailure(), ReturnValuesOnConditionCheckFailure.NONE))
                .build();
    }

    private static ParameterizedStatement fromSdk(
            software.amazon.awssdk.services.dynamodb.model.ParameterizedStatement statement) {
        return new ParameterizedStatement(
                RequestFaults.required(statement.statement(), "transactStatements.member.statement"),
                StatementParameters.fromSdk(
                        statement.hasParameters(), statement.parameters(), "transactStatements.member.parameters"),
                WireEnum.requested(
                        statement.returnValuesOnConditionCheckFailureAsString(),
                        ReturnValuesOnConditionCheckFailure.NONE,
                        "transactStatements.member.returnValuesOnConditionCheckFailure"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionRequest request) {
        return client.executeTransaction(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionResponse> send(
            DynamoDbAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionRequest request) {
        return client.executeTransaction(request);
    }
}
