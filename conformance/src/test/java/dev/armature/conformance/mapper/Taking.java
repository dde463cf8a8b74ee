package dev.armature.conformance.mapper;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** A subscriber that takes as many results as it is told to. */
final class Taking<T> implements Flow.Subscriber<T> {
    private final List<T> taken = new ArrayList<>();
    private final CompletableFuture<List<T>> finished = new CompletableFuture<>();
    private Flow.Subscription subscription;
    private CompletableFuture<Void> waiting = new CompletableFuture<>();
    private long missing;

    /** Demands more results, and waits until they have come or there are no more. */
    void take(int results) {
        waiting = new CompletableFuture<>();
        missing = results;
        subscription.request(results);
        CompletableFuture.anyOf(waiting, finished).join();
    }

    /** Demands all results, and does not wait. */
    void takeAll() {
        subscription.request(Long.MAX_VALUE);
    }

    void cancel() {
        subscription.cancel();
    }

    /** Returns all results once they have come; throws what the publication failed with. */
    List<T> all() {
        return finished.join();
    }

    List<T> soFar() {
        return List.copyOf(taken);
    }

    boolean isFinished() {
        return finished.isDone();
    }

    @Override
    public void onSubscribe(Flow.Subscription granted) {
        subscription = granted;
    }

    @Override
    public void onNext(T result) {
        taken.add(result);
        if (--missing == 0) {
            waiting.complete(null);
        }
    }

    @Override
    public void onError(Throwable failure) {
        finished.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        finished.complete(taken);
    }
}
