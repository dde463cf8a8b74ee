package dev.armature.runtime.sdk;

import dev.armature.runtime.expression.ExpressionRenderer;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.Select;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Query. */
final class QueryTranslation
        extends Translation<
                QueryRequest,
                QueryResponse,
                software.amazon.awssdk.services.dynamodb.model.QueryRequest,
                software.amazon.awssdk.services.dynamodb.model.QueryResponse> {
    static final QueryTranslation INSTANCE = new QueryTranslation();

    private QueryTranslation() {
        super(Operation.QUERY);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.QueryRequest requestToSdk(QueryRequest request) {
        ExpressionRenderer renderer = new ExpressionRenderer(request.substitutions());
        return software.amazon.awssdk.services.dynamodb.model.QueryRequest.builder()
                .tableName(request.tableName())
                .indexName(request.indexName().orElse(null))
                .keyConditionExpression(request.keyConditionExpression()
                        .map(renderer::keyCondition)
                        .orElse(null))
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
                .scanIndexForward(request.scanIndexForward() ? null : false)
                .consistentRead(request.consistentRead() ? true : null)
                .returnConsumedCapacity(WireEnum.sent(request.returnConsumedCapacity(), ReturnConsumedCapacity.NONE))
                .build();
    }

    @Override
    QueryResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.QueryResponse response) {
        return new QueryResponse(
                Items.readables(response.items()),
                response.count(),
                response.scannedCount(),
                Items.find(response.hasLastEvaluatedKey(), response.lastEvaluatedKey()),
                ConsumedCapacities.fromSdk(response.consumedCapacity()));
    }

    @Override
    QueryRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.QueryRequest request) {
        LegacyParameters.refuse(request.hasKeyConditions(), "KeyConditions", "KeyConditionExpression");
        LegacyParameters.refuse(request.hasQueryFilter(), "QueryFilter", "FilterExpression");
        LegacyParameters.refuse(request.hasAttributesToGet(), "AttributesToGet", "ProjectionExpression");
        LegacyParameters.refuse(
                request.conditionalOperatorAsString() != null, "ConditionalOperator", "FilterExpression");
        return new QueryRequest(
                RequestFaults.required(request.tableName(), "tableName"),
                Optional.ofNullable(request.indexName()),
                Placeholders.text(request.keyConditionExpression()),
                Placeholders.text(request.filterExpression()),
                Placeholders.text(request.projectionExpression()),
                Placeholders.of(request.expressionAttributeNames(), request.expressionAttributeValues()),
                Optional.ofNullable(request.selectAsString())
                        .map(name -> WireEnum.requested(name, Select.class, "select")),
                Optional.ofNullable(request.limit()),
                Items.find(request.hasExclusiveStartKey(), request.exclusiveStartKey()),
                !Boolean.FALSE.equals(request.scanIndexForward()),
                Boolean.TRUE.equals(request.consistentRead()),
                WireEnum.requested(
                        request.returnConsumedCapacityAsString(),
                        ReturnConsumedCapacity.NONE,
                        "returnConsumedCapacity"));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.QueryResponse responseToSdk(QueryResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.QueryResponse.builder()
                .items(Items.maps(response.items()))
                .count(response.count())
                .scannedCount(response.scannedCount())
                .lastEvaluatedKey(
                        response.lastEvaluatedKey().map(SdkValues::toMap).orElse(null))
                .consumedCapacity(ConsumedCapacities.toSdk(response.consumedCapacity()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.QueryResponse send(
            DynamoDbClient client, software.amazon.awssdk.services.dynamodb.model.QueryRequest request) {
        return client.query(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.QueryResponse> send(
            DynamoDbAsyncClient client, software.amazon.awssdk.services.dynamodb.model.QueryRequest request) {
        return client.query(request);
    }
}
