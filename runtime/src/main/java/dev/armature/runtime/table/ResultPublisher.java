package dev.armature.runtime.table;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;

/**
 * Publishes the results of a plan, or of several together, to each subscriber by a read of its own.
 *
 * @param <T> the results
 */
final class ResultPublisher<T> implements Flow.Publisher<T> {
    private final List<? extends PageReader<T>> readers;

    ResultPublisher(List<? extends PageReader<T>> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "The subscriber is null");
        subscriber.onSubscribe(new ResultSubscription<>(readers, subscriber));
    }
}
