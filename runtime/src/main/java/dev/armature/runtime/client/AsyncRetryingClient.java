package dev.armature.runtime.client;

import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Sends a request again when the error says that this may help, as {@link RetryingClient} does, and holds no thread while
 * it waits. A future that is cancelled is not tried again.
 */
public final class AsyncRetryingClient implements AsyncDynamoClient {
    private final AsyncDynamoClient client;
    private final RetryPolicy policy;
    private final Sleeper sleeper;
    private final DoubleSupplier random;

    /**
     * Retries what {@code client} refuses.
     *
     * @param sleeper asked to wait with {@link Sleeper#later}
     * @param random numbers from 0 up to, not including, 1; called by any thread
     */
    public AsyncRetryingClient(AsyncDynamoClient client, RetryPolicy policy, Sleeper sleeper, DoubleSupplier random) {
        this.client = client;
        this.policy = policy;
        this.sleeper = sleeper;
        this.random = random;
    }

    /** Returns a client that retries what {@code client} refuses, waiting by a timer. */
    public static AsyncRetryingClient over(AsyncDynamoClient client, RetryPolicy policy) {
        return new AsyncRetryingClient(
                client,
                policy,
                Sleeper.THREAD,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /** Does the operation, in several attempts if need be; the future fails with the last attempt's error. */
    @Override
    public <I, O> CompletableFuture<O> call(Operation<I, O> operation, I request) {
        CompletableFuture<O> response = new CompletableFuture<>();
        attempt(1, operation, request, response);
        return response;
    }

    private <I, O> void attempt(int attempt, Operation<I, O> operation, I request, CompletableFuture<O> response) {
        if (response.isDone()) {
            return;
        }
        CompletableFuture<O> answer;
        try {
            answer = client.call(operation, request);
        } catch (Throwable failure) {
            response.completeExceptionally(failure);
            return;
        }
        var unused = answer.whenComplete((value, wrapped) -> {
            if (wrapped == null) {
                response.complete(value);
                return;
            }
            Throwable failure = AsyncDynamoClient.failureIn(wrapped);
            if (failure instanceof DynamoException error && error.isRetryable() && attempt < policy.maxAttempts()) {
                waitAfter(attempt, failure, response, () -> attempt(attempt + 1, operation, request, response));
            } else {
                response.completeExceptionally(failure);
            }
        });
    }

    private void waitAfter(int attempts, Throwable failure, CompletableFuture<?> response, Runnable next) {
        var unused = sleeper.later(policy.delayAfter(attempts, random)).whenComplete((waited, interrupted) -> {
            if (interrupted == null) {
                next.run();
            } else {
                response.completeExceptionally(failure);
            }
        });
    }

    /** Closes the client underneath. */
    @Override
    public void close() {
        client.close();
    }
}
