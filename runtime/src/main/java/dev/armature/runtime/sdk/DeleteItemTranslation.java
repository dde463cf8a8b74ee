package dev.armature.runtime.sdk;

import dev.armature.runtime.expression.ExpressionRenderer;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.DeleteItemResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.value.ReadableItem;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DeleteItem. */
final class DeleteItemTranslation
        extends Translation<
                DeleteItemRequest,
                DeleteItemResponse,
                software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest,
                software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse> {
    static final DeleteItemTranslation INSTANCE = new DeleteItemTranslation();

    private DeleteItemTranslation() {
        super(Operation.DELETE_ITEM);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest requestToSdk(DeleteItemRequest request) {
        ExpressionRenderer renderer = new ExpressionRenderer(request.substitutions());
        return software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest.builder()
                .tableName(request.tableName())
                .key(SdkValues.toMap(request.key()))
                .conditionExpression(
                        request.conditionExpression().map(renderer::condition).orElse(null))
                .expressionAttributeNames(Placeholders.names(renderer))
                .expressionAttributeValues(Placeholders.values(renderer))
                .returnValues(WireEnum.sent(request.returnValues(), ReturnValues.NONE))
                .returnConsumedCapacity(WireEnum.sent(request.returnConsumedCapacity(), ReturnConsumedCapacity.NONE))
                .returnItemCollectionMetrics(
                        WireEnum.sent(request.returnItemCollectionMetrics(), ReturnItemCollectionMetrics.NONE))
                .returnValuesOnConditionCheckFailure(WireEnum.sent(
                        request.returnValuesOnConditionCheckFailure(), ReturnValuesOnConditionCheckFailure.NONE))
                .build();
    }

    @Override
    DeleteItemResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse response) {
        Optional<ReadableItem> attributes =
                response.hasAttributes() ? Optional.of(SdkValues.readable(response.attributes())) : Optional.empty();
        return new DeleteItemResponse(
                attributes,
                ConsumedCapacities.fromSdk(response.consumedCapacity()),
                CollectionMetrics.fromSdk(response.itemCollectionMetrics()));
    }

    @Override
    DeleteItemRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest request) {
        LegacyParameters.refuse(request.hasExpected(), "Expected", "ConditionExpression");
        LegacyParameters.refuse(
                request.conditionalOperatorAsString() != null, "ConditionalOperator", "ConditionExpression");
        return new DeleteItemRequest(
                RequestFaults.required(request.tableName(), "tableName"),
                Items.required(request.hasKey(), request.key(), "key"),
                Placeholders.text(request.conditionExpression()),
                Placeholders.of(request.expressionAttributeNames(), request.expressionAttributeValues()),
                WireEnum.requested(request.returnValuesAsString(), ReturnValues.NONE, "returnValues"),
                WireEnum.requested(
                        request.returnConsumedCapacityAsString(),
                        ReturnConsumedCapacity.NONE,
                        "returnConsumedCapacity"),
                WireEnum.requested(
                        request.returnItemCollectionMetricsAsString(),
                        ReturnItemCollectionMetrics.NONE,
                        "returnItemCollectionMetrics"),
                WireEnum.requested(
                        request.returnValuesOnConditionCheckFailureAsString(),
                        ReturnValuesOnConditionCheckFailure.NONE,
                        "returnValuesOnConditionCheckFailure"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse responseToSdk(DeleteItemResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse.builder()
                .attributes(response.attributes().map(SdkValues::toMap).orElse(null))
                .consumedCapacity(ConsumedCapacities.toSdk(response.consumedCapacity()))
                .itemCollectionMetrics(CollectionMetrics.toSdk(response.itemCollectionMetrics()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest request) {
        return client.deleteItem(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest request) {
        return client.deleteItem(request);
    }
}
