package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.DescribeTimeToLiveRequest;
import dev.armature.runtime.operation.DescribeTimeToLiveResponse;
import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DescribeTimeToLive. */
final class DescribeTimeToLiveTranslation
        extends Translation<
                DescribeTimeToLiveRequest,
                DescribeTimeToLiveResponse,
                software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest,
                software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse> {
    static final DescribeTimeToLiveTranslation INSTANCE = new DescribeTimeToLiveTranslation();

    private DescribeTimeToLiveTranslation() {
        super(Operation.DESCRIBE_TIME_TO_LIVE);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest requestToSdk(
            DescribeTimeToLiveRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest.builder()
                .tableName(request.tableName())
                .build();
    }

    @Override
    DescribeTimeToLiveResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse response) {
        return new DescribeTimeToLiveResponse(TimesToLive.fromSdk(response.timeToLiveDescription()));
    }

    @Override
    DescribeTimeToLiveRequest requestFromSdk(
            software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest request) {
        return new DescribeTimeToLiveRequest(RequestFaults.required(request.tableName(), "tableName"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse responseToSdk(
            DescribeTimeToLiveResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse.builder()
                .timeToLiveDescription(TimesToLive.toSdk(response.timeToLiveDescription()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest request) {
        return client.describeTimeToLive(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse> send(
            DynamoDbAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest request) {
        return client.describeTimeToLive(request);
    }
}
