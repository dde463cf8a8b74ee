package dev.armature.runtime.sdk;

import dev.armature.runtime.expression.ExpressionRenderer;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.PutItemResponse;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.value.ReadableItem;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** PutItem. */
final class PutItemTranslation
        extends Translation<
                PutItemRequest,
                PutItemResponse,
                software.amazon.awssdk.services.dynamodb.model.PutItemRequest,
                software.amazon.awssdk.services.dynamodb.model.PutItemResponse> {
    static final PutItemTranslation INSTANCE = new PutItemTranslation();

    private PutItemTranslation() {
        super(Operation.PUT_ITEM);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.PutItemRequest requestToSdk(PutItemRequest request) {
        ExpressionRenderer renderer = new ExpressionRenderer(request.substitutions());
        return software.amazon.awssdk.services.dynamodb.model.PutItemRequest.builder()
                .tableName(request.tableName())
                .item(SdkValues.toMap(request.item()))
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
    PutItemResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.PutItemResponse response) {
        Optional<ReadableItem> attributes =
                response.hasAttributes() ? Optional.of(SdkValues.readable(response.attributes())) : Optional.empty();
        return new PutItemResponse(
                attributes,
                ConsumedCapacities.fromSdk(response.consumedCapacity()),
                CollectionMetrics.fromSdk(response.itemCollectionMetrics()));
    }

    @Override
    PutItemRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.PutItemRequest request) {
        LegacyParameters.refuse(request.hasExpected(), "Expected", "ConditionExpression");
        LegacyParameters.refuse(
                request.conditionalOperatorAsString() != null, "ConditionalOperator", "ConditionExpression");
        return new PutItemRequest(
                RequestFaults.required(request.tableName(), "tableName"),
                Items.required(request.hasItem(), request.item(), "item"),
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
    software.amazon.awssdk.services.dynamodb.model.PutItemResponse responseToSdk(PutItemResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.PutItemResponse.builder()
                .attributes(response.attributes().map(SdkValues::toMap).orElse(null))
                .consumedCapacity(ConsumedCapacities.toSdk(response.consumedCapacity()))
                .itemCollectionMetrics(CollectionMetrics.toSdk(response.itemCollectionMetrics()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.PutItemResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.PutItemRequest request) {
        return client.putItem(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.PutItemResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.PutItemRequest request) {
        return client.putItem(request);
    }
}
