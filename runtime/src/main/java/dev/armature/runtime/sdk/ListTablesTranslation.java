package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.ListTablesRequest;
import dev.armature.runtime.operation.ListTablesResponse;
import dev.armature.runtime.operation.Operation;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** ListTables. */
final class ListTablesTranslation
        extends Translation<
                ListTablesRequest,
                ListTablesResponse,
                software.amazon.awssdk.services.dynamodb.model.ListTablesRequest,
                software.amazon.awssdk.services.dynamodb.model.ListTablesResponse> {
    static final ListTablesTranslation INSTANCE = new ListTablesTranslation();

    private ListTablesTranslation() {
        super(Operation.LIST_TABLES);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ListTablesRequest requestToSdk(ListTablesRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.ListTablesRequest.builder()
                .exclusiveStartTableName(request.exclusiveStartTableName().orElse(null))
                .limit(request.limit().orElse(null))
                .build();
    }

    @Override
    ListTablesResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.ListTablesResponse response) {
        return new ListTablesResponse(response.tableNames(), Optional.ofNullable(response.lastEvaluatedTableName()));
    }

    @Override
    ListTablesRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.ListTablesRequest request) {
        return new ListTablesRequest(
                Optional.ofNullable(request.exclusiveStartTableName()), Optional.ofNullable(request.limit()));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ListTablesResponse responseToSdk(ListTablesResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.ListTablesResponse.builder()
                .tableNames(response.tableNames())
                .lastEvaluatedTableName(response.lastEvaluatedTableName().orElse(null))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ListTablesResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.ListTablesRequest request) {
        return client.listTables(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.ListTablesResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.ListTablesRequest request) {
        return client.listTables(request);
    }
}
