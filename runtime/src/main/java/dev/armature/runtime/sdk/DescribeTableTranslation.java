package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.DescribeTableResponse;
import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DescribeTable. */
final class DescribeTableTranslation
        extends Translation<
                DescribeTableRequest,
                DescribeTableResponse,
                software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest,
                software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse> {
    static final DescribeTableTranslation INSTANCE = new DescribeTableTranslation();

    private DescribeTableTranslation() {
        super(Operation.DESCRIBE_TABLE);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest requestToSdk(DescribeTableRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest.builder()
                .tableName(request.tableName())
                .build();
    }

    @Override
    DescribeTableResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse response) {
        return new DescribeTableResponse(TableDescriptions.fromSdk(response.table()));
    }

    @Override
    DescribeTableRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest request) {
        return new DescribeTableRequest(RequestFaults.required(request.tableName(), "tableName"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse responseToSdk(DescribeTableResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse.builder()
                .table(TableDescriptions.toSdk(response.table()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest request) {
        return client.describeTable(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest request) {
        return client.describeTable(request);
    }
}
