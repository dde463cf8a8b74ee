package dev.armature.runtime.table;

import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.table.Call.Exchange;
import dev.armature.runtime.table.Call.Result;
import dev.armature.runtime.table.Call.Together;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs calls, on the caller's thread or by futures, and tells the table's listeners of each request: the only sender. */
final class CallRunner {
    private static final Logger LOGGER = System.getLogger("dev.armature.runtime.table");

    private final TableBinding table;

    CallRunner(TableBinding table) {
        this.table = table;
    }

    /** Runs the call on this thread. */
    <R> R run(Call<R> first) {
        Call<R> call = first;
        while (!(call instanceof Result<R> result)) {
            call = call instanceof Exchange<?, ?, R> exchange ? send(exchange) : join((Together<?, R>) call);
        }
        return result.value();
    }

    /** Runs calls one after the other if only one may be under way, and otherwise as those without a thread are. */
    private <A, R> Call<R> join(Together<A, R> together) {
        if (together.atOnce() == 1 || together.calls().size() == 1) {
            return together.next()
                    .apply(together.calls().stream().map(this::run).toList());
        }
        try {
            return together.next().apply(all(together).join());
        } catch (CompletionException e) {
            throw rethrown(AsyncDynamoClient.failureIn(e));
        }
    }

    /** Returns a failure that a call throws: one of those that need not be declared. */
    private static RuntimeException rethrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new CompletionException(failure);
    }

    /** Runs calls, a next one as soon as one of those under way has ended; the first failure ends it all. */
    private <A> CompletableFuture<List<A>> all(Together<A, ?> together) {
        return new CallsAtOnce<>(together.calls(), together.atOnce(), call -> start(() -> call)).results();
    }

    private <I, O, R> Call<R> send(Exchange<I, O, R> exchange) {
        sleep(exchange.pause());
        long started = System.nanoTime();
        O answer;
        try {
            answer = table.client().call(exchange.operation().operation(), exchange.request());
        } catch (Throwable failure) {
            tell(exchange, started, null, failure);
            if (failure instanceof DynamoException refusal) {
                return exchange.refused().apply(told(exchange, refusal));
            }
            throw failure;
        }
        tell(exchange, started, answer, null);
        return exchange.answered().apply(answer);
    }

    /** Returns a refusal as a caller understands it: of a table that is not there the service does not say the name. */
    private DynamoException told(Exchange<?, ?, ?> exchange, DynamoException refusal) {
        if (!(refusal instanceof ResourceNotFoundException)) {
            return refusal;
        }
        DynamoException named = new ResourceNotFoundException(
                "%s: %s of table %s. If the table does not exist yet, createIfMissing() makes it"
                        .formatted(
                                refusal.getMessage(),
                                exchange.operation().operation().name(),
                                table.tableName()));
        named.initCause(refusal);
        return named;
    }

    private void sleep(Duration pause) {
        if (pause.isZero()) {
            return;
        }
        try {
            table.sleeper().sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a request waited to be sent again", e);
        }
    }

    /** Runs the call without blocking. Whatever fails, making the call included, fails the future. */
    <R> CompletableFuture<R> start(Supplier<Call<R>> call) {
        CompletableFuture<R> result = new CompletableFuture<>();
        proceed(call, result);
        return result;
    }

    /**
     * Goes on until an answer has to be waited for. A loop, so that a long call whose answers are there at once does not
     * deepen the stack; and it ends if the future was cancelled.
     */
    private <R> void proceed(Supplier<Call<R>> first, CompletableFuture<R> result) {
        try {
            Call<R> call = first.get();
            while (!(call instanceof Result<R>)) {
                if (result.isDone()) {
                    return;
                }
                CompletableFuture<Supplier<Call<R>>> next =
                        call instanceof Exchange<?, ?, R> exchange ? begin(exchange) : begin((Together<?, R>) call);
                if (!next.isDone()) {
                    var unused = next.whenComplete(
                            (step, failure) -> proceed(failure == null ? step : failing(failure), result));
                    return;
                }
                call = next.join().get();
            }
            result.complete(((Result<R>) call).value());
        } catch (Throwable failure) {
            result.completeExceptionally(AsyncDynamoClient.failureIn(failure));
        }
    }

    private <A, R> CompletableFuture<Supplier<Call<R>>> begin(Together<A, R> together) {
        return all(together).thenApply(results -> () -> together.next().apply(results));
    }

    private <I, O, R> CompletableFuture<Supplier<Call<R>>> begin(Exchange<I, O, R> exchange) {
        return exchange.pause().isZero()
                ? beginNow(exchange)
                : table.sleeper().later(exchange.pause()).thenCompose(waited -> beginNow(exchange));
    }

    private <I, O, R> CompletableFuture<Supplier<Call<R>>> beginNow(Exchange<I, O, R> exchange) {
        long started = System.nanoTime();
        return table.asyncClient()
                .call(exchange.operation().operation(), exchange.request())
                .handle((answer, wrapped) -> {
                    Throwable failure = wrapped == null ? null : AsyncDynamoClient.failureIn(wrapped);
                    tell(exchange, started, answer, failure);
                    if (failure == null) {
                        return () -> exchange.answered().apply(answer);
                    }
                    return failure instanceof DynamoException refusal
                            ? () -> exchange.refused().apply(told(exchange, refusal))
                            : failing(failure);
                });
    }

    private static <R> Supplier<Call<R>> failing(Throwable failure) {
        return () -> {
            throw new CompletionException(failure);
        };
    }

    private <I, O> void tell(
            Exchange<I, O, ?> exchange, long started, @Nullable O answer, @Nullable Throwable failure) {
        if (!table.isListening()) {
            return;
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - started);
        CallReport report = exchange.operation()
                .report(table.tableName(), exchange.request(), answer, duration, exchange.attempt(), failure);
        for (TableListener listener : table.listeners()) {
            try {
                listener.ended(report);
            } catch (RuntimeException broken) {
                LOGGER.log(Logger.Level.WARNING, "A listener failed on " + report, broken);
            }
        }
    }
}
