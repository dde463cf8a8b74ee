package dev.armature.runtime.sdk;

import dev.armature.runtime.client.AsyncDynamoClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Hands on what another future ends with, in other words.
 *
 * <p>Completed by hand: {@code thenApply} would wrap the failure for whoever takes it apart, and a cancellation would
 * not reach the request.
 */
final class Relay {
    private Relay() {}

    @SuppressWarnings("FutureReturnValueIgnored") // the callbacks hand on whatever goes wrong in them
    static <F, T> CompletableFuture<T> of(
            CompletableFuture<F> source, Function<F, T> success, UnaryOperator<Throwable> failure) {
        CompletableFuture<T> target = new CompletableFuture<>();
        source.whenComplete((value, thrown) -> {
            if (thrown == null) {
                complete(target, value, success);
            } else {
                target.completeExceptionally(failure.apply(AsyncDynamoClient.failureIn(thrown)));
            }
        });
        target.whenComplete((value, thrown) -> {
            if (target.isCancelled()) {
                source.cancel(true);
            }
        });
        return target;
    }

    private static <F, T> void complete(CompletableFuture<T> target, F value, Function<F, T> success) {
        try {
            target.complete(success.apply(value));
        } catch (RuntimeException | Error unreadable) {
            target.completeExceptionally(unreadable);
        }
    }
}
