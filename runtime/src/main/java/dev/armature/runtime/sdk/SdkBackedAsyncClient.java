package dev.armature.runtime.sdk;

import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * Our asynchronous client over one of the AWS SDK; see {@link SdkBackedClient}. Cancelling a future cancels the request
 * of the SDK.
 */
@SuppressWarnings("exports") // whoever makes one has the SDK; everybody else must not need it
public final class SdkBackedAsyncClient implements AsyncDynamoClient {
    private final DynamoDbAsyncClient client;

    private SdkBackedAsyncClient(DynamoDbAsyncClient client) {
        this.client = client;
    }

    /** Returns a client that calls {@code client}; closing it closes {@code client}. */
    public static SdkBackedAsyncClient over(DynamoDbAsyncClient client) {
        return new SdkBackedAsyncClient(client);
    }

    @Override
    public <I, O> CompletableFuture<O> call(Operation<I, O> operation, I request) {
        try {
            return Translations.of(operation).call(client, request);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(ServiceErrors.fromSdk(e));
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
