package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.GetShardIteratorRequest;
import dev.armature.runtime.operation.GetShardIteratorResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ShardIteratorType;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** GetShardIterator. */
final class GetShardIteratorTranslation
        extends StreamTranslation<
                GetShardIteratorRequest,
                GetShardIteratorResponse,
                software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest,
                software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse> {
    static final GetShardIteratorTranslation INSTANCE = new GetShardIteratorTranslation();

    private GetShardIteratorTranslation() {
        super(Operation.GET_SHARD_ITERATOR);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest requestToSdk(
            GetShardIteratorRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest.builder()
                .streamArn(request.streamArn())
                .shardId(request.shardId())
                .shardIteratorType(request.shardIteratorType().name())
                .sequenceNumber(request.sequenceNumber().orElse(null))
                .build();
    }

    @Override
    GetShardIteratorResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse response) {
        return new GetShardIteratorResponse(response.shardIterator());
    }

    @Override
    GetShardIteratorRequest requestFromSdk(
            software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest request) {
        return new GetShardIteratorRequest(
                RequestFaults.required(request.streamArn(), "streamArn"),
                RequestFaults.required(request.shardId(), "shardId"),
                WireEnum.requested(request.shardIteratorTypeAsString(), ShardIteratorType.class, "shardIteratorType"),
                Optional.ofNullable(request.sequenceNumber()));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse responseToSdk(
            GetShardIteratorResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse.builder()
                .shardIterator(response.shardIterator())
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse send(
            DynamoDbStreamsClient client,
            software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest request) {
        return client.getShardIterator(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse> send(
            DynamoDbStreamsAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest request) {
        return client.getShardIterator(request);
    }
}
