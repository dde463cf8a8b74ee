package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchGetItemResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** BatchGetItem. */
final class BatchGetItemTranslation
        extends Translation<
                BatchGetItemRequest,
                BatchGetItemResponse,
                software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest,
                software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse> {
    static final BatchGetItemTranslation INSTANCE = new BatchGetItemTranslation();

    private BatchGetItemTranslation() {
        super(Operation.BATCH_GET_ITEM);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest requestToSdk(BatchGetItemRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest.builder()
                .requestItems(PerTable.translate(request.requestItems(), KeysAndProjections::toSdk))
                .returnConsumedCapacity(WireEnum.sent(request.returnConsumedCapacity(), ReturnConsumedCapacity.NONE))
                .build();
    }

    @Override
    BatchGetItemResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse response) {
        return new BatchGetItemResponse(
                PerTable.translate(response.responses(), Items::readables),
                PerTable.translate(response.unprocessedKeys(), KeysAndProjections::fromSdk),
                ConsumedCapacities.fromSdk(response.consumedCapacity()));
    }

    @Override
    BatchGetItemRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest request) {
        RequestFaults.required(request.hasRequestItems() ? request : null, "requestItems");
        return new BatchGetItemRequest(
                PerTable.translate(request.requestItems(), KeysAndProjections::fromSdk),
                WireEnum.requested(
                        request.returnConsumedCapacityAsString(),
                        ReturnConsumedCapacity.NONE,
                        "returnConsumedCapacity"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse responseToSdk(BatchGetItemResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse.builder()
                .responses(PerTable.translate(response.responses(), Items::maps))
                .unprocessedKeys(PerTable.translate(response.unprocessedKeys(), KeysAndProjections::toSdk))
                .consumedCapacity(ConsumedCapacities.toSdk(response.consumedCapacity()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest request) {
        return client.batchGetItem(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest request) {
        return client.batchGetItem(request);
    }
}
