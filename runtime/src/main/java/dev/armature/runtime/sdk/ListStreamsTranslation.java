package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.ListStreamsRequest;
import dev.armature.runtime.operation.ListStreamsResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.Stream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** ListStreams. */
final class ListStreamsTranslation
        extends StreamTranslation<
                ListStreamsRequest,
                ListStreamsResponse,
                software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest,
                software.amazon.awssdk.services.dynamodb.model.ListStreamsResponse> {
    static final ListStreamsTranslation INSTANCE = new ListStreamsTranslation();

    private ListStreamsTranslation() {
        super(Operation.LIST_STREAMS);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest requestToSdk(ListStreamsRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest.builder()
                .tableName(request.tableName().orElse(null))
                .limit(request.limit().orElse(null))
                .exclusiveStartStreamArn(request.exclusiveStartStreamArn().orElse(null))
                .build();
    }

    @Override
    ListStreamsResponse responseFromSdk(software.amazon.awssdk.services.dynamodb.model.ListStreamsResponse response) {
        return new ListStreamsResponse(
                response.streams().stream()
                        .map(stream -> new Stream(stream.streamArn(), stream.tableName(), stream.streamLabel()))
                        .toList(),
                Optional.ofNullable(response.lastEvaluatedStreamArn()));
    }

    @Override
    ListStreamsRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest request) {
        return new ListStreamsRequest(
                Optional.ofNullable(request.tableName()),
                Optional.ofNullable(request.limit()),
                Optional.ofNullable(request.exclusiveStartStreamArn()));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ListStreamsResponse responseToSdk(ListStreamsResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.ListStreamsResponse.builder()
                .streams(response.streams().stream()
                        .map(stream -> software.amazon.awssdk.services.dynamodb.model.Stream.builder()
                                .streamArn(stream.streamArn())
                                .tableName(stream.tableName())
                                .streamLabel(stream.streamLabel())
                                .build())
                        .toList())
                .lastEvaluatedStreamArn(response.lastEvaluatedStreamArn().orElse(null))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.ListStreamsResponse send(
            DynamoDbStreamsClient client, software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest request) {
        return client.listStreams(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.ListStreamsResponse> send(
            DynamoDbStreamsAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest request) {
        return client.listStreams(request);
    }
}
