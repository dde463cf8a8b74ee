package dev.armature.runtime.table;

import dev.armature.runtime.value.Item;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The pages of several reads that go on at the same time, in the order in which they arrive. Each read has one page under
 * way or waiting to be taken, and asks for its next one when that is taken: so no thread ever waits for the consumer, and
 * an iterator that is forgotten holds no thread. Used by one thread.
 */
final class MergedPages implements Iterator<Fetched>, AutoCloseable {
    private static final long IDLE_SECONDS = 2;

    private final List<Function<Optional<Item>, Fetched>> reads;
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final ThreadPoolExecutor threads;
    private int open;
    private volatile boolean closed;

    /** Creates the iterator of the pages of {@code reads}, each a function from where a page begins; sends nothing yet. */
    MergedPages(List<Function<Optional<Item>, Fetched>> reads) {
        this.reads = List.copyOf(reads);
        this.threads = new ThreadPoolExecutor(
                reads.size(), reads.size(), IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "armature-scan");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        this.open = -1;
    }

    @Override
    public boolean hasNext() {
        if (open < 0) {
            open = reads.size();
            for (int read = 0; read < reads.size(); read++) {
                request(read, Optional.empty());
            }
        }
        return open > 0 && !closed;
    }

    @Override
    public Fetched next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more pages");
        }
        Arrival arrival = take();
        if (arrival instanceof Failure failure) {
            close();
            throw failure.rethrown();
        }
        Read arrived = (Read) arrival;
        if (arrived.page().next().isPresent()) {
            request(arrived.read(), arrived.page().next());
        } else if (--open == 0) {
            close();
        }
        return arrived.page();
    }

    /** Abandons what is under way. */
    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
    }

    private void request(int read, Optional<Item> start) {
        threads.execute(() -> arrivals.add(arrive(read, start)));
    }

    private Arrival arrive(int read, Optional<Item> start) {
        try {
            return new Read(read, reads.get(read).apply(start));
        } catch (RuntimeException | Error e) {
            return new Failure(e);
        }
    }

    private Arrival take() {
        try {
            return arrivals.take();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a scan waited for its next page", e);
        }
    }

    private sealed interface Arrival {}

    private record Read(int read, Fetched page) implements Arrival {}

    private record Failure(Throwable cause) implements Arrival {
        /** Returns the failure as it was thrown, where the compiler cannot know that it is unchecked. */
        RuntimeException rethrown() {
            if (cause instanceof Error error) {
                throw error;
            }
            return (RuntimeException) cause;
        }
    }
}
