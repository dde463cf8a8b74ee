package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.TableClass;
import dev.armature.runtime.operation.UpdateTableRequest;
import dev.armature.runtime.operation.UpdateTableResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** UpdateTable. */
final class UpdateTableTranslation
        extends Translation<
                UpdateTableRequest,
                UpdateTableResponse,
                software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest,
                software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse> {
    static final UpdateTableTranslation INSTANCE = new UpdateTableTranslation();

    private UpdateTableTranslation() {
        super(Operation.UPDATE_TABLE);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest requestToSdk(UpdateTableRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest.builder()
                .tableName(request.tableName())
                .attributeDefinitions(
                        request.attributeDefinitions().isEmpty()
                                ? null
                                : KeySchemas.definitionsToSdk(request.attributeDefinitions()))
                .globalSecondaryIndexUpdates(IndexUpdates.toSdk(request.globalSecondaryIndexUpdates()))
                .billingMode(request.billingMode().map(BillingMode::name).orElse(null))
                .provisionedThroughput(
                        request.provisionedThroughput().map(Throughputs::toSdk).orElse(null))
                .streamSpecification(request.streamSpecification()
                        .map(StreamSpecifications::toSdk)
                        .orElse(null))
                .tableClass(request.tableClass().map(TableClass::name).orElse(null))
                .deletionProtectionEnabled(request.deletionProtectionEnabled().orElse(null))
                .sseSpecification(
                        request.sseSpecification().map(SseSpecifications::toSdk).orElse(null))
                .onDemandThroughput(
                        request.onDemandThroughput().map(Throughputs::toSdk).orElse(null))
                .warmThroughput(request.warmThroughput().map(Throughputs::toSdk).orElse(null))
                .build();
    }

    @Override
    UpdateTableResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse response) {
        return new UpdateTableResponse(TableDescriptions.fromSdk(response.tableDescription()));
    }

    @Override
    UpdateTableRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest request) {
        return new UpdateTableRequest(
                RequestFaults.required(request.tableName(), "tableName"),
                KeySchemas.definitionsFromSdk(request.attributeDefinitions()),
                IndexUpdates.fromSdk(request.globalSecondaryIndexUpdates()),
                Optional.ofNullable(request.billingModeAsString())
                        .map(name -> WireEnum.requested(name, BillingMode.class, "billingMode")),
                Optional.ofNullable(request.provisionedThroughput()).map(Throughputs::fromSdk),
                Optional.ofNullable(request.streamSpecification()).map(StreamSpecifications::fromSdk),
                Optional.ofNullable(request.tableClassAsString())
                        .map(name -> WireEnum.requested(name, TableClass.class, "tableClass")),
                Optional.ofNullable(request.deletionProtectionEnabled()),
                Optional.ofNullable(request.sseSpecification()).map(SseSpecifications::fromSdk),
                Throughputs.fromSdk(request.onDemandThroughput()),
                Throughputs.fromSdk(request.warmThroughput()));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse responseToSdk(UpdateTableResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse.builder()
                .tableDescription(TableDescriptions.toSdk(response.tableDescription()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest request) {
        return client.updateTable(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest request) {
        return client.updateTable(request);
    }
}
