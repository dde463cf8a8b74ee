package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.DescribeStreamRequest;
import dev.armature.runtime.operation.DescribeStreamResponse;
import dev.armature.runtime.operation.Operation;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** DescribeStream. */
final class DescribeStreamTranslation
        extends StreamTranslation<
                DescribeStreamRequest,
                DescribeStreamResponse,
                software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest,
                software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse> {
    static final DescribeStreamTranslation INSTANCE = new DescribeStreamTranslation();

    private DescribeStreamTranslation() {
        super(Operation.DESCRIBE_STREAM);
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest requestToSdk(DescribeStreamRequest request) {
        return software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest.builder()
                .streamArn(request.streamArn())
                .limit(request.limit().orElse(null))
                .exclusiveStartShardId(request.exclusiveStartShardId().orElse(null))
                .shardFilter(
                        request.shardFilter().map(StreamDescriptions::toSdk).orElse(null))
                .build();
    }

    @Override
    DescribeStreamResponse responseFromSdk(
            software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse response) {
        return new DescribeStreamResponse(StreamDescriptions.fromSdk(response.streamDescription()));
    }

    @Override
    DescribeStreamRequest requestFromSdk(software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest request) {
        return new DescribeStreamRequest(
                RequestFaults.required(request.streamArn(), "streamArn"),
                Optional.ofNullable(request.limit()),
                Optional.ofNullable(request.exclusiveStartShardId()),
                Optional.ofNullable(request.shardFilter()).map(StreamDescriptions::fromSdk));
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse responseToSdk(
            DescribeStreamResponse response) {
        return software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse.builder()
                .streamDescription(StreamDescriptions.toSdk(response.streamDescription()))
                .build();
    }

    @Override
    software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse send(
            DynamoDbStreamsClient client,
            software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest request) {
        return client.describeStream(request);
    }

    @Override
    CompletableFuture<software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse> send(
            DynamoDbStreamsAsyncClient client,
            software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest request) {
        return client.describeStream(request);
    }
}
