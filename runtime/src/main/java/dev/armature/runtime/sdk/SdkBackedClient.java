package dev.armature.runtime.sdk;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.Operation;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Our client over a client of the AWS SDK: Amazon DynamoDB, or any service that speaks its protocol.
 *
 * <p>Items are written straight into the SDK's map and read straight from it; expressions are sent as text. The SDK's
 * settings (region, credentials, retries, timeouts) are those of the client given. Errors that the service answers with
 * become {@link dev.armature.runtime.error.DynamoException}s with the SDK's exception as their cause; failures of the
 * SDK itself, such as a connection that cannot be made, are thrown as the SDK throws them.
 */
@SuppressWarnings("exports") // whoever makes one has the SDK; everybody else must not need it
public final class SdkBackedClient implements DynamoClient {
    private final DynamoDbClient client;
    /** Null if the operations of streams are not asked for. */
    private final @Nullable DynamoDbStreamsClient streams;

    private SdkBackedClient(DynamoDbClient client, @Nullable DynamoDbStreamsClient streams) {
        this.client = client;
        this.streams = streams;
    }

    /**
     * Returns a client that calls {@code client}; closing it closes {@code client}. For the operations of streams, for
     * which the SDK has another client, it throws {@link UnsupportedOperationException}.
     */
    public static SdkBackedClient over(DynamoDbClient client) {
        return new SdkBackedClient(client, null);
    }

    /** Returns a client that calls {@code streams} for the operations of streams; closing it closes both. */
    public static SdkBackedClient over(DynamoDbClient client, DynamoDbStreamsClient streams) {
        return new SdkBackedClient(client, streams);
    }

    @Override
    public <I, O> O call(Operation<I, O> operation, I request) {
        try {
            Translation<I, O, ?, ?> translation = Translations.of(operation);
            return streams != null && translation instanceof StreamTranslation<I, O, ?, ?> ofStreams
                    ? ofStreams.call(streams, request)
                    : translation.call(client, request);
        } catch (AwsServiceException error) {
            throw ErrorFromSdk.translate(error);
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
