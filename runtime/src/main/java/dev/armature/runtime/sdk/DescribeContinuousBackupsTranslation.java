package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.DescribeContinuousBackupsRequest;
import dev.armature.runtime.operation.DescribeContinuousBackupsResponse;
import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DescribeContinuousBackups. */
final class DescribeContinuousBackupsTranslation
        extends Translation<
                DescribeContinuousBackupsRequest,
                DescribeContinuousBackupsResponse,
                software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest,
                software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse> {
    static final DescribeContinuousBackupsTranslation INSTANCE = new DescribeContinuousBackupsTranslation();

    private DescribeContinuousBackupsTranslation() {
        super(Operation.DESCRIBE_CONTINUOUS_BACKUPS);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest requestToSdk(
            DescribeContinuousBackupsRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest.builder()
                .tableName(request.tableName())
                .build();
    }

    @Override
    DescribeContinuousBackupsResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse response) {
        return new DescribeContinuousBackupsResponse(
                ContinuousBackups.fromSdk(response.continuousBackupsDescription()));
    }

    @Override
    DescribeContinuousBackupsRequest requestFromSdk(
            software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest request) {
        return new DescribeContinuousBackupsRequest(RequestFaults.required(request.tableName(), "tableName"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse responseToSdk(
            DescribeContinuousBackupsResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse.builder()
                .continuousBackupsDescription(ContinuousBackups.toSdk(response.continuousBackupsDescription()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse send(
            DynamoDbClient client,
            software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest request) {
        return client.describeContinuousBackups(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse> send(
            DynamoDbAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest request) {
        return client.describeContinuousBackups(request);
    }
}
