package dev.armature.runtime.sdk;

import dev.armature.runtime.expression.ExpressionRenderer;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.UpdateItemResponse;
import dev.armature.runtime.value.ReadableItem;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** UpdateItem. */
final class UpdateItemTranslation
        extends Translation<
                UpdateItemRequest,
                UpdateItemResponse,
                software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest,
                software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse> {
    static final UpdateItemTranslation INSTANCE = new UpdateItemTranslation();

    private UpdateItemTranslation() {
        super(Operation.UPDATE_ITEM);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest requestToSdk(UpdateItemRequest request) {
        ExpressionRenderer renderer = new ExpressionRenderer(request.substitutions());
        return software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest.builder()
                .tableName(request.tableName())
                .key(SdkValues.toMap(request.key()))
                .updateExpression(
                        request.updateExpression().map(renderer::update).orElse(null))
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
    UpdateItemResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse response) {
        Optional<ReadableItem> attributes =
                response.hasAttributes() ? Optional.of(SdkValues.readable(response.attributes())) : Optional.empty();
        return new UpdateItemResponse(
                attributes,
                ConsumedCapacities.fromSdk(response.consumedCapacity()),
                CollectionMetrics.fromSdk(response.itemCollectionMetrics()));
    }

    @Override
    UpdateItemRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest request) {
        LegacyParameters.refuse(request.hasAttributeUpdates(), "AttributeUpdates", "UpdateExpression");
        LegacyParameters.refuse(request.hasExpected(), "Expected", "ConditionExpression");
        LegacyParameters.refuse(
                request.conditionalOperatorAsString() != null, "ConditionalOperator", "ConditionExpression");
        return new UpdateItemRequest(
                RequestFaults.required(request.tableName(), "tableName"),
                Items.required(request.hasKey(), request.key(), "key"),
                Placeholders.text(request.updateExpression()),
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
    software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse responseToSdk(UpdateItemResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse.builder()
                .attributes(response.attributes().map(SdkValues::toMap).orElse(null))
                .consumedCapacity(ConsumedCapacities.toSdk(response.consumedCapacity()))
                .itemCollectionMetrics(CollectionMetrics.toSdk(response.itemCollectionMetrics()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest request) {
        return client.updateItem(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest request) {
        return client.updateItem(request);
    }
}
