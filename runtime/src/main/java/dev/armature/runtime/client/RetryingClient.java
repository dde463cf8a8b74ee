package dev.armature.runtime.client;

import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.operation.Operation;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Sends a request again when the error says that this may help: capped exponential backoff with full jitter.
 *
 * <p>A wait is uniformly distributed between nothing and a ceiling that doubles with each attempt, so that clients that
 * were throttled together do not come back together. A transaction that was cancelled is repeated if all reasons may pass:
 * conflicts with other transactions, throttling, and capacity that is used up. Partial answers of batches are not errors
 * and are left to the caller. A write may be carried out twice if its first answer was lost: give a transaction a client
 * request token, and anything else that must not be repeated a condition.
 */
public final class RetryingClient implements DynamoClient {
    private final DynamoClient client;
    private final RetryPolicy policy;
    private final Sleeper sleeper;
    private final DoubleSupplier random;

    /**
     * Retries what {@code client} refuses.
     *
     * @param random numbers from 0 up to, not including, 1; called by any thread
     */
    public RetryingClient(DynamoClient client, RetryPolicy policy, Sleeper sleeper, DoubleSupplier random) {
        this.client = client;
        this.policy = policy;
        this.sleeper = sleeper;
        this.random = random;
    }

    /** Returns a client that retries what {@code client} refuses, waiting on the caller's thread. */
    public static RetryingClient over(DynamoClient client, RetryPolicy policy) {
        return new RetryingClient(
                client,
                policy,
                Sleeper.THREAD,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * Does the operation, in several attempts if need be.
     *
     * @throws DynamoException the last attempt's error; also, with the thread's interrupt flag set, if the thread is
     *     interrupted while waiting
     */
    @Override
    public <I, O> O call(Operation<I, O> operation, I request) {
        for (int attempt = 1; ; attempt++) {
            try {
                return client.call(operation, request);
            } catch (DynamoException error) {
                if (!error.isRetryable() || attempt >= policy.maxAttempts() || !waitAfter(attempt)) {
                    throw error;
                }
            }
        }
    }

    /** Returns whether the wait came to its end. */
    private boolean waitAfter(int attempts) {
        try {
            sleeper.sleep(policy.delayAfter(attempts, random));
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns a client that retries likewise over {@code async()} of the client underneath, and holds no thread to wait. */
    @Override
    public AsyncRetryingClient async() {
        return new AsyncRetryingClient(client.async(), policy, sleeper, random);
    }

    /** Closes the client underneath. */
    @Override
    public void close() {
        client.close();
    }
}
