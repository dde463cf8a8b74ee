package dev.armature.runtime.sdk;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.DynamoException;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsResponse;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The SDK's client of streams over ours. The methods that are not here are derived by the SDK from these. */
final class StreamsFacade implements DynamoDbStreamsClient {
    private final DynamoClient client;

    StreamsFacade(DynamoClient client) {
        this.client = client;
    }

    private <A, B> B answer(Translation<?, ?, A, B> translation, A request) {
        try {
            return translation.answer(client, request);
        } catch (DynamoException error) {
            throw ErrorToSdk.translate(error);
        }
    }

    @Override
    public ListStreamsResponse listStreams(ListStreamsRequest request) {
        return answer(ListStreamsTranslation.INSTANCE, request);
    }

    @Override
    public DescribeStreamResponse describeStream(DescribeStreamRequest request) {
        return answer(DescribeStreamTranslation.INSTANCE, request);
    }

    @Override
    public GetShardIteratorResponse getShardIterator(GetShardIteratorRequest request) {
        return answer(GetShardIteratorTranslation.INSTANCE, request);
    }

    @Override
    public GetRecordsResponse getRecords(GetRecordsRequest request) {
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
