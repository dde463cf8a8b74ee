package dev.armature.runtime.table;

import java.util.Objects;
import java.util.concurrent.Flow;

/**
 * Publishes the results of a plan, to each subscriber by a read of its own.
 *
 * @param <T> the results
 */
final class ResultPublisher<T> implements Flow.Publisher<T> {
    private final PageReader<T> reader;

    ResultPublisher(PageReader<T> reader) {
        this.reader = reader;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "The subscriber is null");
        subscriber.onSubscribe(new ResultSubscription<>(reader, subscriber));
    }
}
