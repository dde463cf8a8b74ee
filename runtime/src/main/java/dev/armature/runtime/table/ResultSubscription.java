package dev.armature.runtime.table;

import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.Item;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber's read of a plan.
 *
 * <p>Demand, answers and cancellation come from any thread, in any order and from inside each other's calls. Each leaves
 * its mark and calls {@link #drain()}; whoever comes first does the work of all, one signal after the other, so that
 * signals never overlap and the stack never grows. All fields but the marks belong to the thread that drains.
 */
final class ResultSubscription<T> implements Flow.Subscription {
    private final PageReader<T> reader;
    private final Flow.Subscriber<? super T> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger marks = new AtomicInteger();
    private volatile boolean cancelled;
    private volatile @Nullable Throwable failure;
    private volatile @Nullable Results<T> arrived;
    private volatile @Nullable CompletableFuture<Results<T>> underWay;

    private final Deque<T> page = new ArrayDeque<>();
    private Optional<Item> next = Optional.empty();
    private boolean exhausted;
    private int asked;

    ResultSubscription(PageReader<T> reader, Flow.Subscriber<? super T> subscriber) {
        this.reader = reader;
        this.subscriber = subscriber;
    }

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
        CompletableFuture<Results<T>> request = underWay;
        if (request != null) {
            request.cancel(false);
        }
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
        while (!cancelled && failure == null && demand.get() > 0 && !page.isEmpty()) {
            deliver(page.remove());
        }
        Throwable reason = failure;
        if (cancelled) {
            page.clear();
        } else if (reason != null) {
            cancelled = true;
            page.clear();
            subscriber.onError(reason);
        } else if (page.isEmpty() && exhausted) {
            cancelled = true;
            subscriber.onComplete();
        } else if (page.isEmpty() && demand.get() > 0 && underWay == null) {
            fetch();
        }
    }

    private void deliver(T result) {
        if (demand.get() != Long.MAX_VALUE) {
            demand.decrementAndGet();
        }
        try {
            subscriber.onNext(result);
        } catch (Throwable broken) {
            // A subscriber that throws has broken the rules, and counts as one that has cancelled.
            cancelled = true;
            throw broken;
        }
    }

    private void take() {
        Results<T> results = arrived;
        if (results == null) {
            return;
        }
        arrived = null;
        underWay = null;
        page.addAll(results.items());
        asked += results.items().size();
        next = results.next();
        exhausted = next.isEmpty() || asked == reader.plan().limit();
    }

    private void fetch() {
        int limit = reader.plan().limit();
        int wanted = limit == 0 ? 0 : limit - asked;
        Optional<Item> start = next;
        CompletableFuture<Results<T>> request =
                reader.plan().table().start(() -> reader.read(start, wanted, ReturnConsumedCapacity.NONE));
        underWay = request;
        var unused = request.whenComplete((results, thrown) -> {
            if (thrown == null) {
                arrived = results;
            } else if (failure == null) {
                failure = AsyncDynamoClient.failureIn(thrown);
            }
            drain();
        });
    }
}
