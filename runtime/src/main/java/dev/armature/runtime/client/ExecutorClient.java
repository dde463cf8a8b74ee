package dev.armature.runtime.client;

import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Makes a client asynchronous by calling it on the threads of an executor. */
final class ExecutorClient implements AsyncDynamoClient {
    private final DynamoClient client;
    private final Executor executor;

    ExecutorClient(DynamoClient client, Executor executor) {
        this.client = client;
        this.executor = executor;
    }

    /** Completes the future by hand: {@code supplyAsync} would wrap the exception for whoever takes it apart. */
    @Override
    public <I, O> CompletableFuture<O> call(Operation<I, O> operation, I request) {
        CompletableFuture<O> response = new CompletableFuture<>();
        try {
            executor.execute(() -> complete(response, operation, request));
        } catch (RejectedExecutionException full) {
            response.completeExceptionally(full);
        }
        return response;
    }

    private <I, O> void complete(CompletableFuture<O> response, Operation<I, O> operation, I request) {
        try {
            response.complete(client.call(operation, request));
        } catch (Throwable failure) {
            response.completeExceptionally(failure);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
