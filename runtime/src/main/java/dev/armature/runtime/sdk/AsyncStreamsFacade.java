package dev.armature.runtime.sdk;

import dev.armature.runtime.client.AsyncDynamoClient;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsResponse;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;

/** The SDK's asynchronous client of streams over ours. The methods that are not here are derived by the SDK from these. */
final class AsyncStreamsFacade implements DynamoDbStreamsAsyncClient {
    private final AsyncDynamoClient client;

    AsyncStreamsFacade(AsyncDynamoClient client) {
        this.client = client;
    }

    private <A, B> CompletableFuture<B> answer(Translation<?, ?, A, B> translation, A request) {
        try {
            return translation.answerLater(client, request);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(ServiceErrors.toSdk(e));
        }
    }

    @Override
    public CompletableFuture<ListStreamsResponse> listStreams(ListStreamsRequest request) {
        return answer(ListStreamsTranslation.INSTANCE, request);
    }

    @Override
    public CompletableFuture<DescribeStreamResponse> describeStream(DescribeStreamRequest request) {
        return answer(DescribeStreamTranslation.INSTANCE, request);
    }

    @Override
    public CompletableFuture<GetShardIteratorResponse> getShardIterator(GetShardIteratorRequest request) {
        return answer(GetShardIteratorTranslation.INSTANCE, request);
    }

    @Override
    public CompletableFuture<GetRecordsResponse> getRecords(GetRecordsRequest request) {
        return answer(GetRecordsTranslation.INSTANCE, request);
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        client.close();
    }
}
