package dev.armature.runtime.sdk;

import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;

/**
 * Our asynchronous client over one of the AWS SDK; see {@link SdkBackedClient}. Cancelling a future cancels the request
 * of the SDK.
 */
@SuppressWarnings("exports") // whoever makes one has the SDK; everybody else must not need it
public final class SdkBackedAsyncClient implements AsyncDynamoClient {
    private final DynamoDbAsyncClient client;
    /** Null if the operations of streams are not asked for. */
    private final @Nullable DynamoDbStreamsAsyncClient streams;

    private SdkBackedAsyncClient(DynamoDbAsyncClient client, @Nullable DynamoDbStreamsAsyncClient streams) {
        this.client = client;
        this.streams = streams;
    }

    /**
     * Returns a client that calls {@code client}; closing it closes {@code client}. For the operations of streams, for
     * which the SDK has another client, it throws {@link UnsupportedOperationException}.
     */
    public static SdkBackedAsyncClient over(DynamoDbAsyncClient client) {
        return new SdkBackedAsyncClient(client, null);
    }

    /** Returns a client that calls {@code streams} for the operations of streams; closing it closes both. */
    public static SdkBackedAsyncClient over(DynamoDbAsyncClient client, DynamoDbStreamsAsyncClient streams) {
        return new SdkBackedAsyncClient(client, streams);
    }

    @Override
    public <I, O> CompletableFuture<O> call(Operation<I, O> operation, I request) {
        try {
            Translation<I, O, ?, ?> translation = Translations.of(operation);
            return streams != null && translation instanceof StreamTranslation<I, O, ?, ?> ofStreams
                    ? ofStreams.call(streams, request)
                    : translation.call(client, request);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(ServiceErrors.fromSdk(e));
        }
    }

    @Override
    public void close() {
        client.close();
        if (streams != null) {
            streams.close();
        }
    }
}
