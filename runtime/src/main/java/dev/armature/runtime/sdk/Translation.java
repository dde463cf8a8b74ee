package dev.armature.runtime.sdk;

import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * One operation in our words and in the SDK's: its request and its response, both ways, and the SDK's method for it.
 * Without state.
 *
 * @param <I> our request
 * @param <O> our response
 * @param <A> the SDK's request
 * @param <B> the SDK's response
 */
abstract class Translation<I, O, A, B> {
    private final Operation<I, O> operation;

    Translation(Operation<I, O> operation) {
        this.operation = operation;
    }

    final Operation<I, O> operation() {
        return operation;
    }

    /** Returns our request in the SDK's words. */
    abstract A requestToSdk(I request);

    /** Returns the SDK's response in our words. */
    abstract O responseFromSdk(B response);

    /**
     * Returns the SDK's request in our words.
     *
     * @throws dev.armature.runtime.error.ValidationException if the service would refuse it for its form alone
     * @throws UnsupportedOperationException if it has a parameter that we have no words for
     */
    abstract I requestFromSdk(A request);

    /** Returns our response in the SDK's words. */
    abstract B responseToSdk(O response);

    /** Sends the SDK's request. */
    abstract B send(DynamoDbClient client, A request);

    /** Sends the SDK's request. */
    abstract CompletableFuture<B> send(DynamoDbAsyncClient client, A request);

    /** Does the operation by way of the SDK. */
    final O call(DynamoDbClient client, I request) {
        return responseFromSdk(send(client, requestToSdk(request)));
    }

    /** Does the operation by way of the SDK. */
    final CompletableFuture<O> call(DynamoDbAsyncClient client, I request) {
        return Relay.of(send(client, requestToSdk(request)), this::responseFromSdk, ServiceErrors::fromSdk);
    }

    /** Answers the SDK's request by way of our client. */
    final B answer(DynamoClient client, A request) {
        return responseToSdk(client.call(operation, requestFromSdk(request)));
    }

    /** Answers the SDK's request by way of our client. */
    final CompletableFuture<B> answerLater(AsyncDynamoClient client, A request) {
        return Relay.of(client.call(operation, requestFromSdk(request)), this::responseToSdk, ServiceErrors::toSdk);
    }
}
