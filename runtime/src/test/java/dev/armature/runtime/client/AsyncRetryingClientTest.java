package dev.armature.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.error.ThrottlingException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.ListTablesRequest;
import dev.armature.runtime.operation.ListTablesResponse;
import dev.armature.runtime.operation.Operation;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

final class AsyncRetryingClientTest {
    private static final RetryPolicy POLICY = new RetryPolicy(4, Duration.ofMillis(100), Duration.ofMillis(150));
    private static final ListTablesResponse ANSWER = new ListTablesResponse(List.of("Music"), Optional.empty());
    private static final ListTablesRequest REQUEST = new ListTablesRequest();

    private final ManualSleeper sleeper = new ManualSleeper();
    private final FailingClient failing = new FailingClient();
    private final AsyncRetryingClient retrying = new AsyncRetryingClient(failing, POLICY, sleeper, () -> 0.5);

    @Test
    void triesAgainAfterEachWait() {
        failing.failWith(3, new ThrottlingException("slow down"));

        CompletableFuture<ListTablesResponse> response = retrying.listTables(REQUEST);

        assertThat(response).isNotDone();
        sleeper.wake();
        assertThat(failing.calls).isEqualTo(2);
        sleeper.wake();
        sleeper.wake();
        assertThat(response).isCompletedWithValue(ANSWER);
        assertThat(sleeper.waits).containsExactly(Duration.ofMillis(50), Duration.ofMillis(75), Duration.ofMillis(75));
    }

    @Test
    void failsWithTheErrorOfTheLastAttempt() {
        ThrottlingException last = new ThrottlingException("still");
        failing.failWith(3, new ThrottlingException("slow down"));
        failing.failWith(2, last);

        CompletableFuture<ListTablesResponse> response = retrying.listTables(REQUEST);
        sleeper.wakeAll();

        assertThat(failure(response)).isSameAs(last);
        assertThat(failing.calls).isEqualTo(4);
    }

    @Test
    void repeatsCancelledTransactionsWhoseReasonsPass() {
        failing.failWith(1, cancelled(CancellationReason.TRANSACTION_CONFLICT, CancellationReason.NONE));
        failing.failWith(
                1, cancelled(CancellationReason.THROTTLING_ERROR, CancellationReason.CONDITIONAL_CHECK_FAILED));

        CompletableFuture<ListTablesResponse> response = retrying.listTables(REQUEST);
        sleeper.wakeAll();

        assertThat(failure(response)).isInstanceOf(TransactionCanceledException.class);
        assertThat(failing.calls).isEqualTo(2);
    }

    @Test
    void doesNotRetryWhatCannotSucceed() {
        failing.failWith(1, new ValidationException("no"));

        assertThat(failure(retrying.listTables(REQUEST))).isInstanceOf(ValidationException.class);
        assertThat(sleeper.waits).isEmpty();
    }

    @Test
    void doesNotTryAgainWhatWasCancelled() {
        failing.failWith(1, new ThrottlingException("slow down"));

        CompletableFuture<ListTablesResponse> response = retrying.listTables(REQUEST);
        response.cancel(false);
        sleeper.wakeAll();

        assertThat(failing.calls).isEqualTo(1);
    }

    @Test
    void isTheAsynchronousFormOfTheOther() {
        failing.failWith(1, new ThrottlingException("slow down"));
        RetryingClient blocking = new RetryingClient(failing.blocking(), POLICY, sleeper, () -> 0.5);

        CompletableFuture<ListTablesResponse> response = blocking.async().listTables(REQUEST);
        sleeper.wake();

        assertThat(response).isCompletedWithValue(ANSWER);
    }

    @Test
    void closesTheClientUnderneath() {
        retrying.close();

        assertThat(failing.closed).isTrue();
    }

    private static TransactionCanceledException cancelled(String... codes) {
        return new TransactionCanceledException(
                "cancelled",
                List.of(codes).stream()
                        .map(code -> new CancellationReason(code, Optional.empty(), Optional.empty()))
                        .toList());
    }

    private static Throwable failure(CompletableFuture<?> response) {
        assertThat(response).isCompletedExceptionally();
        return response.handle((answer, failure) -> failure).join();
    }

    /** Waits until it is woken. */
    private static final class ManualSleeper implements Sleeper {
        private final List<Duration> waits = new ArrayList<>();
        private final Deque<CompletableFuture<Void>> sleeping = new ArrayDeque<>();

        @Override
        public void sleep(Duration duration) {
            throw new IllegalStateException("It waits on a thread");
        }

        @Override
        public CompletableFuture<Void> later(Duration duration) {
            waits.add(duration);
            CompletableFuture<Void> sleep = new CompletableFuture<>();
            sleeping.add(sleep);
            return sleep;
        }

        void wake() {
            sleeping.remove().complete(null);
        }

        void wakeAll() {
            while (!sleeping.isEmpty()) {
                wake();
            }
        }
    }

    /** Fails as it was told to, then answers. */
    private static final class FailingClient implements AsyncDynamoClient {
        private final Deque<DynamoException> failures = new ArrayDeque<>();
        private int calls;
        private boolean closed;

        void failWith(int times, DynamoException failure) {
            for (int i = 0; i < times; i++) {
                failures.add(failure);
            }
        }

        @Override
        public <I, O> CompletableFuture<O> call(Operation<I, O> operation, I request) {
            calls++;
            return failures.isEmpty()
                    ? CompletableFuture.completedFuture(operation.responseType().cast(ANSWER))
                    : CompletableFuture.failedFuture(new CompletionException(failures.remove()));
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
