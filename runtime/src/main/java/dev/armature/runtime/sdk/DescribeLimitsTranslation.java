package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.DescribeLimitsRequest;
import dev.armature.runtime.operation.DescribeLimitsResponse;
import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DescribeLimits. */
final class DescribeLimitsTranslation
        extends Translation<
                DescribeLimitsRequest,
                DescribeLimitsResponse,
                software.amazon.awssdk.services.dynamodb.model.DescribeLimitsRequest,
                software.amazon.awssdk.services.dynamodb.model.DescribeLimitsResponse> {
    static final DescribeLimitsTranslation INSTANCE = new DescribeLimitsTranslation();

    private DescribeLimitsTranslation() {
        super(Operation.DESCRIBE_LIMITS);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeLimitsRequest requestToSdk(DescribeLimitsRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.DescribeLimitsRequest.builder()
                .build();
    }

    @Override
    DescribeLimitsResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.DescribeLimitsResponse response) {
        return new DescribeLimitsResponse(
                response.accountMaxReadCapacityUnits(),
                response.accountMaxWriteCapacityUnits(),
                response.tableMaxReadCapacityUnits(),
                response.tableMaxWriteCapacityUnits());
    }

    @Override
    DescribeLimitsRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.DescribeLimitsRequest request) {
        return new DescribeLimitsRequest();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeLimitsResponse responseToSdk(
            DescribeLimitsResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.DescribeLimitsResponse.builder()
                .accountMaxReadCapacityUnits(response.accountMaxReadCapacityUnits())
                .accountMaxWriteCapacityUnits(response.accountMaxWriteCapacityUnits())
                .tableMaxReadCapacityUnits(response.tableMaxReadCapacityUnits())
                .tableMaxWriteCapacityUnits(response.tableMaxWriteCapacityUnits())
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeLimitsResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.DescribeLimitsRequest request) {
        return client.describeLimits(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.DescribeLimitsResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.DescribeLimitsRequest request) {
        return client.describeLimits(request);
    }
}
