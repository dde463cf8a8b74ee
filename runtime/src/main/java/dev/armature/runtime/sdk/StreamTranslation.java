package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** An operation of streams, for which the SDK has clients of their own. */
abstract class StreamTranslation<I, O, A, B> extends Translation<I, O, A, B> {
    StreamTranslation(Operation<I, O> operation) {
        super(operation);
    }

    /** Sends the SDK's request. */
    abstract B send(DynamoDbStreamsClient client, A request);

    /** Sends the SDK's request. */
    abstract CompletableFuture<B> send(DynamoDbStreamsAsyncClient client, A request);

    /** Does the operation by way of the SDK. */
    final O call(DynamoDbStreamsClient client, I request) {
        return responseFromSdk(send(client, requestToSdk(request)));
    }

    /** Does the operation by way of the SDK. */
    final CompletableFuture<O> call(DynamoDbStreamsAsyncClient client, I request) {
        return Relay.of(send(client, requestToSdk(request)), this::responseFromSdk, ServiceErrors::fromSdk);
    }

    @Override
    final B send(DynamoDbClient client, A request) {
        throw needsAnother("DynamoDbStreamsClient", "SdkBackedClient");
    }

    @Override
    final CompletableFuture<B> send(DynamoDbAsyncClient client, A request) {
        throw needsAnother("DynamoDbStreamsAsyncClient", "SdkBackedAsyncClient");
    }

    private UnsupportedOperationException needsAnother(String client, String owner) {
        return new UnsupportedOperationException(
                operation() + " is an operation of the SDK's " + client + ": give one to " + owner + ".over too");
    }
}
