package dev.armature.runtime.table;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * The last words of a query or scan, answered by futures that fail where the others throw. Cancelling a future keeps what
 * was not sent yet from being sent. Immutable.
 *
 * @param <T> what the results are read as
 */
public final class AsyncRead<T> {
    private final PageReader<T> reader;

    AsyncRead(PageReader<T> reader) {
        this.reader = reader;
    }

    /** Reads all results into a list that cannot be changed. */
    public CompletableFuture<List<T>> toList() {
        return table().start(() -> ReadCalls.list(reader));
    }

    /** Reads the first result. */
    public CompletableFuture<Optional<T>> first() {
        return table().start(() -> ReadCalls.first(reader));
    }

    /** Reads one page of results; fails with {@link InvalidPageTokenException} if the token is none of this query. */
    public CompletableFuture<Page<T>> page(PageRequest request) {
        return table().start(() -> ReadCalls.page(reader, request));
    }

    /** Counts the results, up to the limit, without reading them. */
    public CompletableFuture<Long> count() {
        return table().start(() -> ReadCalls.count(reader.plan()));
    }

    /**
     * Returns the results as a publisher. Each subscriber has a read of its own, which begins with its first demand: a page
     * is asked for when all of the one before is delivered and more is demanded, and one request is under way at a time.
     */
    public Flow.Publisher<T> publisher() {
        return new ResultPublisher<>(List.of(reader));
    }

    private TableBinding table() {
        return reader.plan().table();
    }
}
