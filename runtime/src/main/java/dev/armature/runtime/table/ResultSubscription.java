package dev.armature.runtime.table;

import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.Item;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber's read: of a plan, or of several that are read at the same time and share one limit. Each has one page
 * under way or waiting to be delivered, and is asked for the next one once that is delivered and more is demanded.
 *
 * <p>Demand, answers and cancellation come from any thread, in any order and from inside each other's calls. Each leaves
 * its mark and calls {@link #drain()}; whoever comes first does the work of all, one signal after the other, so that
 * signals never overlap and the stack never grows. All fields but the marks belong to the thread that drains.
 */
final class ResultSubscription<T> implements Flow.Subscription {
    private final List<Part<T>> parts;
    private final int limit;
    private final Flow.Subscriber<? super T> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger marks = new AtomicInteger();
    private final Queue<Arrival<T>> arrivals = new ConcurrentLinkedQueue<>();
    private volatile boolean cancelled;
    private volatile @Nullable Throwable failure;

    private final Deque<Arrival<T>> waiting = new ArrayDeque<>();
    private final Deque<Part<T>> idle = new ArrayDeque<>();
    private int underWay;
    private int taken;

    ResultSubscription(List<? extends PageReader<T>> readers, Flow.Subscriber<? super T> subscriber) {
        this.parts = readers.stream().map(reader -> new Part<T>(reader)).toList();
        this.limit = readers.get(0).plan().limit();
        this.subscriber = subscriber;
        idle.addAll(parts);
    }

    /** One of the plans, and how far it has been read. */
    private static final class Part<T> {
        private final PageReader<T> reader;
        private volatile @Nullable CompletableFuture<Results<T>> request;
        private Optional<Item> next = Optional.empty();

        Part(PageReader<T> reader) {
            this.reader = reader;
        }

        void cancel() {
            CompletableFuture<Results<T>> sent = request;
            if (sent != null) {
                sent.cancel(false);
            }
        }
    }

    /** A page, of which {@code left} is not delivered yet. */
    private record Arrival<T>(Part<T> part, Deque<T> left, Optional<Item> next) {}

    @Override
    public void request(long results) {
        if (results < 1) {
            failure = new IllegalArgumentException("A subscriber requests at least one result, not " + results);
        } else {
            demand.accumulateAndGet(results, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
        }
        drain();
    }

    @Override
    public void cancel() {
        cancelled = true;
        parts.forEach(Part::cancel);
        drain();
    }

    private void drain() {
        if (marks.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            step();
            seen = marks.addAndGet(-seen);
        } while (seen != 0);
    }

    private void step() {
        take();
        while (!cancelled && failure == null && demand.get() > 0 && !waiting.isEmpty()) {
            deliver(waiting.element());
        }
        Throwable reason = failure;
        if (cancelled) {
            waiting.clear();
        } else if (reason != null) {
            end();
            subscriber.onError(reason);
        } else if (waiting.isEmpty() && (isEnough() || (idle.isEmpty() && underWay == 0))) {
            end();
            subscriber.onComplete();
        } else {
            while (!cancelled && demand.get() > 0 && !idle.isEmpty()) {
                fetch(idle.remove());
            }
        }
    }

    /** Nothing is signalled any more but the end, and what is under way is of no use. */
    private void end() {
        cancelled = true;
        waiting.clear();
        parts.forEach(Part::cancel);
    }

    private boolean isEnough() {
        return limit > 0 && taken == limit;
    }

    private void deliver(Arrival<T> page) {
        if (demand.get() != Long.MAX_VALUE) {
            demand.decrementAndGet();
        }
        T result = page.left().remove();
        if (page.left().isEmpty()) {
            waiting.remove();
            goOn(page);
        }
        try {
            subscriber.onNext(result);
        } catch (Throwable broken) {
            // A subscriber that throws has broken the rules, and counts as one that has cancelled.
            cancelled = true;
            throw broken;
        }
    }

    /** Begins with the next page of a plan, if there is one, at the next demand. */
    private void goOn(Arrival<T> page) {
        if (page.next().isPresent() && !isEnough()) {
            idle.add(page.part());
        }
    }

    private void take() {
        for (Arrival<T> page = arrivals.poll(); page != null; page = arrivals.poll()) {
            underWay--;
            page.part().request = null;
            page.part().next = page.next();
            while (limit > 0 && page.left().size() > limit - taken) {
                page.left().removeLast();
            }
            taken += page.left().size();
            if (page.left().isEmpty()) {
                goOn(page);
            } else {
                waiting.add(page);
            }
        }
    }

    private void fetch(Part<T> part) {
        int wanted = limit == 0 ? 0 : limit - taken;
        Optional<Item> start = part.next;
        CompletableFuture<Results<T>> request =
                part.reader.plan().table().start(() -> part.reader.read(start, wanted, ReturnConsumedCapacity.NONE));
        underWay++;
        part.request = request;
        if (cancelled) {
            part.cancel();
        }
        var unused = request.whenComplete((results, thrown) -> {
            if (thrown == null) {
                arrivals.add(new Arrival<>(part, new ArrayDeque<>(results.items()), results.next()));
            } else if (failure == null) {
                failure = AsyncDynamoClient.failureIn(thrown);
            }
            drain();
        });
    }
}
