package dev.armature.runtime.sdk;

import dev.armature.runtime.expression.ExpressionRenderer;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.ScanResponse;
import dev.armature.runtime.operation.Select;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Scan. */
final class ScanTranslation
        extends Translation<
                ScanRequest,
                ScanResponse,
                software.amazon.awssdk.services.dynamodb.model.ScanRequest,
                software.amazon.awssdk.services.dynamodb.model.ScanResponse> {
    static final ScanTranslation INSTANCE = new ScanTranslation();

    private ScanTranslation() {
        super(Operation.SCAN);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ScanRequest requestToSdk(ScanRequest request) {
        ExpressionRenderer renderer = new ExpressionRenderer(request.substitutions());
        return software.amazon.awssdk.services.dynamodb.model.ScanRequest.builder()
                .tableName(request.tableName())
                .indexName(request.indexName().orElse(null))
                .filterExpression(
                        request.filterExpression().map(renderer::condition).orElse(null))
                .projectionExpression(
                        request.projectionExpression().map(renderer::projection).orElse(null))
                .expressionAttributeNames(Placeholders.names(renderer))
                .expressionAttributeValues(Placeholders.values(renderer))
                .select(request.select().map(Select::name).orElse(null))
                .limit(request.limit().orElse(null))
                .exclusiveStartKey(
                        request.exclusiveStartKey().map(SdkValues::toMap).orElse(null))
                .segment(request.segment().orElse(null))
                .totalSegments(request.totalSegments().orElse(null))
                .consistentRead(request.consistentRead() ? true : null)
                .returnConsumedCapacity(WireEnum.sent(request.returnConsumedCapacity(), ReturnConsumedCapacity.NONE))
                .build();
    }

    @Override
    ScanResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.ScanResponse response) {
        return new ScanResponse(
                Items.readables(response.items()),
                response.count(),
                response.scannedCount(),
                Items.find(response.hasLastEvaluatedKey(), response.lastEvaluatedKey()),
                ConsumedCapacities.fromSdk(response.consumedCapacity()));
    }

    @Override
    ScanRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.ScanRequest request) {
        LegacyParameters.refuse(request.hasScanFilter(), "ScanFilter", "FilterExpression");
        LegacyParameters.refuse(request.hasAttributesToGet(), "AttributesToGet", "ProjectionExpression");
        LegacyParameters.refuse(
                request.conditionalOperatorAsString() != null, "ConditionalOperator", "FilterExpression");
        return new ScanRequest(
                RequestFaults.required(request.tableName(), "tableName"),
                Optional.ofNullable(request.indexName()),
                Placeholders.text(request.filterExpression()),
                Placeholders.text(request.projectionExpression()),
                Placeholders.of(request.expressionAttributeNames(), request.expressionAttributeValues()),
                Optional.ofNullable(request.selectAsString())
                        .map(name -> WireEnum.requested(name, Select.class, "select")),
                Optional.ofNullable(request.limit()),
                Items.find(request.hasExclusiveStartKey(), request.exclusiveStartKey()),
                Optional.ofNullable(request.segment()),
                Optional.ofNullable(request.totalSegments()),
                Boolean.TRUE.equals(request.consistentRead()),
                WireEnum.requested(
                        request.returnConsumedCapacityAsString(),
                        ReturnConsumedCapacity.NONE,
                        "returnConsumedCapacity"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ScanResponse responseToSdk(ScanResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.ScanResponse.builder()
                .items(Items.maps(response.items()))
                .count(response.count())
                .scannedCount(response.scannedCount())
                .lastEvaluatedKey(
                        response.lastEvaluatedKey().map(SdkValues::toMap).orElse(null))
                .consumedCapacity(ConsumedCapacities.toSdk(response.consumedCapacity()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ScanResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.ScanRequest request) {
        return client.scan(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.ScanResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.ScanRequest request) {
        return client.scan(request);
    }
}
