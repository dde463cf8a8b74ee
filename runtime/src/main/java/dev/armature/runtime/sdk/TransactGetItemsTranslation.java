package dev.armature.runtime.sdk;

import dev.armature.runtime.expression.ExpressionRenderer;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.TransactGetItem;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactGetItemsResponse;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;

/** TransactGetItems. */
final class TransactGetItemsTranslation
        extends Translation<
                TransactGetItemsRequest,
                TransactGetItemsResponse,
                software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest,
                software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse> {
    static final TransactGetItemsTranslation INSTANCE = new TransactGetItemsTranslation();

    private TransactGetItemsTranslation() {
        super(Operation.TRANSACT_GET_ITEMS);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest requestToSdk(
            TransactGetItemsRequest request) {
        List<software.amazon.awssdk.services.dynamodb.model.TransactGetItem> items = new ArrayList<>();
        request.transactItems().forEach(item -> items.add(toSdk(item)));
        return software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest.builder()
                .transactItems(items)
                .returnConsumedCapacity(WireEnum.sent(request.returnConsumedCapacity(), ReturnConsumedCapacity.NONE))
                .build();
    }

    @Override
    TransactGetItemsResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse response) {
        List<Optional<ReadableItem>> items = new ArrayList<>();
        response.responses()
                .forEach(answer -> items.add(
                        answer.hasItem() ? Optional.of(SdkValues.readable(answer.item())) : Optional.empty()));
        return new TransactGetItemsResponse(items, ConsumedCapacities.fromSdk(response.consumedCapacity()));
    }

    @Override
    TransactGetItemsRequest requestFromSdk(
            software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest request) {
        RequestFaults.required(request.hasTransactItems() ? request : null, "transactItems");
        List<TransactGetItem> items = new ArrayList<>();
        request.transactItems().forEach(item -> items.add(fromSdk(item.get())));
        return new TransactGetItemsRequest(
                items,
                WireEnum.requested(
                        request.returnConsumedCapacityAsString(),
                        ReturnConsumedCapacity.NONE,
                        "returnConsumedCapacity"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse responseToSdk(
            TransactGetItemsResponse response) {
        List<ItemResponse> answers = new ArrayList<>();
        response.responses()
                .forEach(item -> answers.add(ItemResponse.builder()
                        .item(item.map(SdkValues::toMap).orElse(null))
                        .build()));
        return software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse.builder()
                .responses(answers)
                .consumedCapacity(ConsumedCapacities.toSdk(response.consumedCapacity()))
                .build();
    }

    private static software.amazon.awssdk.services.dynamodb.model.TransactGetItem toSdk(TransactGetItem item) {
        ExpressionRenderer renderer = new ExpressionRenderer(item.substitutions());
        Get get = Get.builder()
                .tableName(item.tableName())
                .key(SdkValues.toMap(item.key()))
                .projectionExpression(
                        item.projectionExpression().map(renderer::projection).orElse(null))
                .expressionAttributeNames(Placeholders.names(renderer))
                .build();
        return software.amazon.awssdk.services.dynamodb.model.TransactGetItem.builder()
                .get(get)
                .build();
    }

    private static TransactGetItem fromSdk(@Nullable Get get) {
        Get present = RequestFaults.required(get, "transactItems.member.get");
        return new TransactGetItem(
                RequestFaults.required(present.tableName(), "transactItems.member.get.tableName"),
                Items.required(present.hasKey(), present.key(), "transactItems.member.get.key"),
                Placeholders.text(present.projectionExpression()),
                Placeholders.of(present.expressionAttributeNames()));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest request) {
        return client.transactGetItems(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse> send(
            DynamoDbAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest request) {
        return client.transactGetItems(request);
    }
}
