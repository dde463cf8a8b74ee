package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.UpdateTimeToLiveRequest;
import dev.armature.runtime.operation.UpdateTimeToLiveResponse;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** UpdateTimeToLive. */
final class UpdateTimeToLiveTranslation
        extends Translation<
                UpdateTimeToLiveRequest,
                UpdateTimeToLiveResponse,
                software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest,
                software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse> {
    static final UpdateTimeToLiveTranslation INSTANCE = new UpdateTimeToLiveTranslation();

    private UpdateTimeToLiveTranslation() {
        super(Operation.UPDATE_TIME_TO_LIVE);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest requestToSdk(
            UpdateTimeToLiveRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest.builder()
                .tableName(request.tableName())
                .timeToLiveSpecification(TimesToLive.toSdk(request.timeToLiveSpecification()))
                .build();
    }

    @Override
    UpdateTimeToLiveResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse response) {
        return new UpdateTimeToLiveResponse(TimesToLive.fromSdk(response.timeToLiveSpecification()));
    }

    @Override
    UpdateTimeToLiveRequest requestFromSdk(
            software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest request) {
        return new UpdateTimeToLiveRequest(
                RequestFaults.required(request.tableName(), "tableName"),
                TimesToLive.fromSdk(
                        RequestFaults.required(request.timeToLiveSpecification(), "timeToLiveSpecification")));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse responseToSdk(
            UpdateTimeToLiveResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse.builder()
                .timeToLiveSpecification(TimesToLive.toSdk(response.timeToLiveSpecification()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest request) {
        return client.updateTimeToLive(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse> send(
            DynamoDbAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest request) {
        return client.updateTimeToLive(request);
    }
}
