package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.UpdateContinuousBackupsRequest;
import dev.armature.runtime.operation.UpdateContinuousBackupsResponse;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** UpdateContinuousBackups. */
final class UpdateContinuousBackupsTranslation
        extends Translation<
                UpdateContinuousBackupsRequest,
                UpdateContinuousBackupsResponse,
                software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest,
                software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsResponse> {
    static final UpdateContinuousBackupsTranslation INSTANCE = new UpdateContinuousBackupsTranslation();

    private UpdateContinuousBackupsTranslation() {
        super(Operation.UPDATE_CONTINUOUS_BACKUPS);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest requestToSdk(
            UpdateContinuousBackupsRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest.builder()
                .tableName(request.tableName())
                .pointInTimeRecoverySpecification(ContinuousBackups.toSdk(request.pointInTimeRecoverySpecification()))
                .build();
    }

    @Override
    UpdateContinuousBackupsResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsResponse response) {
        return new UpdateContinuousBackupsResponse(ContinuousBackups.fromSdk(response.continuousBackupsDescription()));
    }

    @Override
    UpdateContinuousBackupsRequest requestFromSdk(
            software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest request) {
        return new UpdateContinuousBackupsRequest(
                RequestFaults.required(request.tableName(), "tableName"),
                ContinuousBackups.fromSdk(RequestFaults.required(
                        request.pointInTimeRecoverySpecification(), "pointInTimeRecoverySpecification")));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsResponse responseToSdk(
            UpdateContinuousBackupsResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsResponse.builder()
                .continuousBackupsDescription(ContinuousBackups.toSdk(response.continuousBackupsDescription()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsResponse send(
            DynamoDbClient client,
            software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest request) {
        return client.updateContinuousBackups(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsResponse> send(
            DynamoDbAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest request) {
        return client.updateContinuousBackups(request);
    }
}
