package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.GetRecordsRequest;
import dev.armature.runtime.operation.GetRecordsResponse;
import dev.armature.runtime.operation.Operation;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** GetRecords. */
final class GetRecordsTranslation
        extends StreamTranslation<
                GetRecordsRequest,
                GetRecordsResponse,
                software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest,
                software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse> {
    static final GetRecordsTranslation INSTANCE = new GetRecordsTranslation();

    private GetRecordsTranslation() {
        super(Operation.GET_RECORDS);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest requestToSdk(GetRecordsRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest.builder()
                .shardIterator(request.shardIterator())
                .limit(request.limit().orElse(null))
                .build();
    }

    @Override
    GetRecordsResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse response) {
        return new GetRecordsResponse(
                response.records().stream().map(StreamRecords::fromSdk).toList(),
                Optional.ofNullable(response.nextShardIterator()));
    }

    @Override
    GetRecordsRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest request) {
        return new GetRecordsRequest(
                RequestFaults.required(request.shardIterator(), "shardIterator"), Optional.ofNullable(request.limit()));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse responseToSdk(GetRecordsResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse.builder()
                .records(response.records().stream().map(StreamRecords::toSdk).toList())
                .nextShardIterator(response.nextShardIterator().orElse(null))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse send(
            DynamoDbStreamsClient client, software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest request) {
        return client.getRecords(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse> send(
            DynamoDbStreamsAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest request) {
        return client.getRecords(request);
    }
}
