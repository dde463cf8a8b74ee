package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.TransactWriteItemsResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** TransactWriteItems. */
final class TransactWriteItemsTranslation
        extends Translation<
                TransactWriteItemsRequest,
                TransactWriteItemsResponse,
                software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest,
                software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse> {
    static final TransactWriteItemsTranslation INSTANCE = new TransactWriteItemsTranslation();

    private TransactWriteItemsTranslation() {
        super(Operation.TRANSACT_WRITE_ITEMS);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest requestToSdk(
            TransactWriteItemsRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest.builder()
                .transactItems(request.transactItems().stream()
                        .map(TransactWriteActions::toSdk)
                        .toList())
                .clientRequestToken(request.clientRequestToken().orElse(null))
                .returnConsumedCapacity(WireEnum.sent(request.returnConsumedCapacity(), ReturnConsumedCapacity.NONE))
                .returnItemCollectionMetrics(
                        WireEnum.sent(request.returnItemCollectionMetrics(), ReturnItemCollectionMetrics.NONE))
                .build();
    }

    @Override
    TransactWriteItemsResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse response) {
        return new TransactWriteItemsResponse(
                PerTable.translateAll(response.itemCollectionMetrics(), CollectionMetrics::present),
                ConsumedCapacities.fromSdk(response.consumedCapacity()));
    }

    @Override
    TransactWriteItemsRequest requestFromSdk(
            software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest request) {
        RequestFaults.required(request.hasTransactItems() ? request : null, "transactItems");
        return new TransactWriteItemsRequest(
                request.transactItems().stream()
                        .map(TransactWriteActions::fromSdk)
                        .toList(),
                Optional.ofNullable(request.clientRequestToken()),
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
    software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse responseToSdk(
            TransactWriteItemsResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse.builder()
                .itemCollectionMetrics(
                        PerTable.translateAll(response.itemCollectionMetrics(), CollectionMetrics::toSdk))
                .consumedCapacity(ConsumedCapacities.toSdk(response.consumedCapacity()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest request) {
        return client.transactWriteItems(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse> send(
            DynamoDbAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest request) {
        return client.transactWriteItems(request);
    }
}
