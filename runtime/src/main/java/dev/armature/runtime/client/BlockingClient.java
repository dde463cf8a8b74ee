package dev.armature.runtime.client;

import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletionException;

/** Waits for the answers of an asynchronous client. */
final class BlockingClient implements DynamoClient {
    private final AsyncDynamoClient client;

    BlockingClient(AsyncDynamoClient client) {
        this.client = client;
    }

    @Override
    public <I, O> O call(Operation<I, O> operation, I request) {
        try {
            return client.call(operation, request).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    @Override
    public AsyncDynamoClient async() {
        return client;
    }

    @Override
    public void close() {
        client.close();
    }
}
