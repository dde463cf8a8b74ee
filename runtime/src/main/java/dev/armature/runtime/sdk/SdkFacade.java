package dev.armature.runtime.sdk;

import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.client.DynamoClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * The AWS SDK's clients over ours, for code that is written for the SDK: in tests, the engine takes the place of a
 * {@code DynamoDbClient} and nothing else changes. The Enhanced Client, paginators and waiters work over them.
 *
 * <pre>{@code
 * try (Engine engine = Engine.inMemory()) {
 *     DynamoDbClient client = SdkFacade.sync(engine.client());
 *     ...
 * }
 * }</pre>
 *
 * <p>Errors are the SDK's exceptions. Nothing goes over HTTP: settings of single requests, interceptors, retries and
 * metrics have no effect, and responses carry no HTTP metadata. A method for an operation that our clients do not have
 * throws {@link UnsupportedOperationException}, as does a request with a legacy parameter.
 */
@SuppressWarnings("exports") // whoever asks for one has the SDK; everybody else must not need it
public final class SdkFacade {
    private SdkFacade() {}

    /** Returns the SDK's client over {@code client}; closing it closes {@code client}. */
    public static DynamoDbClient sync(DynamoClient client) {
        return new SyncFacade(client);
    }

    /** Returns the SDK's asynchronous client over {@code client}; closing it closes {@code client}. */
    public static DynamoDbAsyncClient async(AsyncDynamoClient client) {
        return new AsyncFacade(client);
    }

    /** Returns the SDK's client of streams over {@code client}; closing it closes {@code client}. */
    public static DynamoDbStreamsClient streams(DynamoClient client) {
        return new StreamsFacade(client);
    }

    /** Returns the SDK's asynchronous client of streams over {@code client}; closing it closes {@code client}. */
    public static DynamoDbStreamsAsyncClient asyncStreams(AsyncDynamoClient client) {
        return new AsyncStreamsFacade(client);
    }
}
