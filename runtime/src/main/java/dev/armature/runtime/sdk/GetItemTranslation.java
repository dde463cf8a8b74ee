package dev.armature.runtime.sdk;

import dev.armature.runtime.expression.ExpressionRenderer;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.GetItemResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.ReadableItem;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** GetItem. */
final class GetItemTranslation
        extends Translation<
                GetItemRequest,
                GetItemResponse,
                software.amazon.awssdk.services.dynamodb.model.GetItemRequest,
                software.amazon.awssdk.services.dynamodb.model.GetItemResponse> {
    static final GetItemTranslation INSTANCE = new GetItemTranslation();

    private GetItemTranslation() {
        super(Operation.GET_ITEM);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.GetItemRequest requestToSdk(GetItemRequest request) {
        ExpressionRenderer renderer = new ExpressionRenderer(request.substitutions());
        return software.amazon.awssdk.services.dynamodb.model.GetItemRequest.builder()
                .tableName(request.tableName())
                .key(SdkValues.toMap(request.key()))
                .consistentRead(request.consistentRead() ? true : null)
                .projectionExpression(
                        request.projectionExpression().map(renderer::projection).orElse(null))
                .expressionAttributeNames(Placeholders.names(renderer))
                .returnConsumedCapacity(WireEnum.sent(request.returnConsumedCapacity(), ReturnConsumedCapacity.NONE))
                .build();
    }

    @Override
    GetItemResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.GetItemResponse response) {
        Optional<ReadableItem> item =
                response.hasItem() ? Optional.of(SdkValues.readable(response.item())) : Optional.empty();
        return new GetItemResponse(item, ConsumedCapacities.fromSdk(response.consumedCapacity()));
    }

    @Override
    GetItemRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.GetItemRequest request) {
        LegacyParameters.refuse(request.hasAttributesToGet(), "AttributesToGet", "ProjectionExpression");
        return new GetItemRequest(
                RequestFaults.required(request.tableName(), "tableName"),
                Items.required(request.hasKey(), request.key(), "key"),
                Boolean.TRUE.equals(request.consistentRead()),
                Placeholders.text(request.projectionExpression()),
                Placeholders.of(request.expressionAttributeNames()),
                WireEnum.requested(
                        request.returnConsumedCapacityAsString(),
                        ReturnConsumedCapacity.NONE,
                        "returnConsumedCapacity"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.GetItemResponse responseToSdk(GetItemResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.GetItemResponse.builder()
                .item(response.item().map(SdkValues::toMap).orElse(null))
                .consumedCapacity(ConsumedCapacities.toSdk(response.consumedCapacity()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.GetItemResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.GetItemRequest request) {
        return client.getItem(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.GetItemResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.GetItemRequest request) {
        return client.getItem(request);
    }
}
