package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.DeleteTableRequest;
import dev.armature.runtime.operation.DeleteTableResponse;
import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DeleteTable. */
final class DeleteTableTranslation
        extends Translation<
                DeleteTableRequest,
                DeleteTableResponse,
                software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest,
                software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse> {
    static final DeleteTableTranslation INSTANCE = new DeleteTableTranslation();

    private DeleteTableTranslation() {
        super(Operation.DELETE_TABLE);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest requestToSdk(DeleteTableRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest.builder()
                .tableName(request.tableName())
                .build();
    }

    @Override
    DeleteTableResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse response) {
        return new DeleteTableResponse(TableDescriptions.fromSdk(response.tableDescription()));
    }

    @Override
    DeleteTableRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest request) {
        return new DeleteTableRequest(RequestFaults.required(request.tableName(), "tableName"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse responseToSdk(DeleteTableResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse.builder()
                .tableDescription(TableDescriptions.toSdk(response.tableDescription()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest request) {
        return client.deleteTable(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest request) {
        return client.deleteTable(request);
    }
}
