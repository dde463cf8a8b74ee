package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.BatchWriteItemResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** BatchWriteItem. */
final class BatchWriteItemTranslation
        extends Translation<
                BatchWriteItemRequest,
                BatchWriteItemResponse,
                software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest,
                software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse> {
    static final BatchWriteItemTranslation INSTANCE = new BatchWriteItemTranslation();

    private BatchWriteItemTranslation() {
        super(Operation.BATCH_WRITE_ITEM);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest requestToSdk(BatchWriteItemRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest.builder()
                .requestItems(PerTable.translateAll(request.requestItems(), WriteRequests::toSdk))
                .returnConsumedCapacity(WireEnum.sent(request.returnConsumedCapacity(), ReturnConsumedCapacity.NONE))
                .returnItemCollectionMetrics(
                        WireEnum.sent(request.returnItemCollectionMetrics(), ReturnItemCollectionMetrics.NONE))
                .build();
    }

    @Override
    BatchWriteItemResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse response) {
        return new BatchWriteItemResponse(
                PerTable.translateAll(response.unprocessedItems(), WriteRequests::fromSdk),
                PerTable.translateAll(response.itemCollectionMetrics(), CollectionMetrics::present),
                ConsumedCapacities.fromSdk(response.consumedCapacity()));
    }

    @Override
    BatchWriteItemRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest request) {
        RequestFaults.required(request.hasRequestItems() ? request : null, "requestItems");
        return new BatchWriteItemRequest(
                PerTable.translateAll(request.requestItems(), WriteRequests::fromSdk),
                WireEnum.requested(
                        request.returnConsumedCapacityAsString(),
                        ReturnConsumedCapacity.NONE,
                        "returnConsumedCapacity"),
                WireEnum.requested(
                        request.returnItemCollectionMetricsAsString(),
                        ReturnItemCollectionMetrics.NONE,
                        "returnItemCollectionMetrics"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse responseToSdk(
            BatchWriteItemResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse.builder()
                .unprocessedItems(PerTable.translateAll(response.unprocessedItems(), WriteRequests::toSdk))
                .itemCollectionMetrics(
                        PerTable.translateAll(response.itemCollectionMetrics(), CollectionMetrics::toSdk))
                .consumedCapacity(ConsumedCapacities.toSdk(response.consumedCapacity()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest request) {
        return client.batchWriteItem(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest request) {
        return client.batchWriteItem(request);
    }
}
