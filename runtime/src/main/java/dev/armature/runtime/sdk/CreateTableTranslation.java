package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.CreateTableResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.TableClass;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** CreateTable. */
final class CreateTableTranslation
        extends Translation<
                CreateTableRequest,
                CreateTableResponse,
                software.amazon.awssdk.services.dynamodb.model.CreateTableRequest,
                software.amazon.awssdk.services.dynamodb.model.CreateTableResponse> {
    static final CreateTableTranslation INSTANCE = new CreateTableTranslation();

    private CreateTableTranslation() {
        super(Operation.CREATE_TABLE);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.CreateTableRequest requestToSdk(CreateTableRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.CreateTableRequest.builder()
                .tableName(request.tableName())
                .attributeDefinitions(KeySchemas.definitionsToSdk(request.attributeDefinitions()))
                .keySchema(KeySchemas.toSdk(request.keySchema()))
                .localSecondaryIndexes(SecondaryIndexes.localsToSdk(request.localSecondaryIndexes()))
                .globalSecondaryIndexes(SecondaryIndexes.globalsToSdk(request.globalSecondaryIndexes()))
                .billingMode(request.billingMode().name())
                .provisionedThroughput(
                        request.provisionedThroughput().map(Throughputs::toSdk).orElse(null))
                .streamSpecification(request.streamSpecification()
                        .map(StreamSpecifications::toSdk)
                        .orElse(null))
                .tableClass(request.tableClass().map(TableClass::name).orElse(null))
                .deletionProtectionEnabled(request.deletionProtectionEnabled() ? true : null)
                .sseSpecification(
                        request.sseSpecification().map(SseSpecifications::toSdk).orElse(null))
                .onDemandThroughput(
                        request.onDemandThroughput().map(Throughputs::toSdk).orElse(null))
                .warmThroughput(request.warmThroughput().map(Throughputs::toSdk).orElse(null))
                .tags(Tags.toSdk(request.tags()))
                .build();
    }

    @Override
    CreateTableResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.CreateTableResponse response) {
        return new CreateTableResponse(TableDescriptions.fromSdk(response.tableDescription()));
    }

    @Override
    CreateTableRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.CreateTableRequest request) {
        CreateTableRequest.Builder builder = CreateTableRequest.builder(
                        RequestFaults.required(request.tableName(), "tableName"),
                        KeySchemas.definitionsFromSdk(request.attributeDefinitions()),
                        KeySchemas.fromSdk(request.keySchema()))
                .localSecondaryIndexes(SecondaryIndexes.localsFromSdk(request.localSecondaryIndexes()))
                .globalSecondaryIndexes(SecondaryIndexes.globalsFromSdk(request.globalSecondaryIndexes()))
                .billingMode(WireEnum.requested(request.billingModeAsString(), BillingMode.PROVISIONED, "billingMode"))
                .deletionProtectionEnabled(Boolean.TRUE.equals(request.deletionProtectionEnabled()))
                .tags(Tags.fromSdk(request.tags()));
        if (request.provisionedThroughput() != null) {
            builder.provisionedThroughput(Throughputs.fromSdk(request.provisionedThroughput()));
        }
        if (request.streamSpecification() != null) {
            builder.streamSpecification(StreamSpecifications.fromSdk(request.streamSpecification()));
        }
        if (request.tableClass() != null) {
            builder.tableClass(WireEnum.requested(request.tableClassAsString(), TableClass.class, "tableClass"));
        }
        if (request.sseSpecification() != null) {
            builder.sseSpecification(SseSpecifications.fromSdk(request.sseSpecification()));
        }
        Throughputs.fromSdk(request.onDemandThroughput()).ifPresent(builder::onDemandThroughput);
        Throughputs.fromSdk(request.warmThroughput()).ifPresent(builder::warmThroughput);
        return builder.build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.CreateTableResponse responseToSdk(CreateTableResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.CreateTableResponse.builder()
                .tableDescription(TableDescriptions.toSdk(response.tableDescription()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.CreateTableResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.CreateTableRequest request) {
        return client.createTable(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.CreateTableResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.CreateTableRequest request) {
        return client.createTable(request);
    }
}
