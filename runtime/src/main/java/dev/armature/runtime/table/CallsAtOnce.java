package dev.armature.runtime.table;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls, no more than some at the same time: each one that ends begins the next.
 *
 * @param <A> what each returns
 */
final class CallsAtOnce<A> {

    private final List<Call<A>> calls;
    private final Function<Call<A>, CompletableFuture<A>> starter;
    private final @Nullable Object[] results;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final CompletableFuture<List<A>> all = new CompletableFuture<>();

    CallsAtOnce(List<Call<A>> calls, int atOnce, Function<Call<A>, CompletableFuture<A>> starter) {
        this.calls = calls;
        this.starter = starter;
        this.results = new Object[calls.size()];
        for (int i = 0; i < Math.min(atOnce, calls.size()); i++) {
            next();
        }
    }

    /** Returns the results in the order of the calls; fails with the first failure. */
    CompletableFuture<List<A>> results() {
        return all;
    }

    private void next() {
        int index = begun.getAndIncrement();
        if (index >= calls.size() || all.isDone()) {
            return;
        }
        var unused = starter.apply(calls.get(index)).whenComplete((result, failure) -> ended(index, result, failure));
    }

    @SuppressWarnings("unchecked") // Each element was put there as a result.
    private void ended(int index, @Nullable A result, @Nullable Throwable failure) {
        if (failure != null) {
            all.completeExceptionally(failure);
            return;
        }
        results[index] = result;
        if (ended.incrementAndGet() == results.length) {
            all.complete((List<A>) Arrays.asList(results));
        } else {
            next();
        }
    }
}
