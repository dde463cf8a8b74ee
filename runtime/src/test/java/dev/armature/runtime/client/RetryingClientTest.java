package dev.armature.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.error.ThrottlingException;
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
import org.junit.jupiter.api.Test;

final class RetryingClientTest {
    private static final RetryPolicy POLICY = new RetryPolicy(5, Duration.ofMillis(100), Duration.ofMillis(350));
    private static final ListTablesResponse ANSWER = new ListTablesResponse(List.of("Music"), Optional.empty());

    private final List<Duration> waits = new ArrayList<>();
    private final FailingClient failing = new FailingClient();

    @Test
    void answersAtOnceWhereNothingFails() {
        assertThat(retrying(POLICY).listTables(new ListTablesRequest())).isEqualTo(ANSWER);
        assertThat(waits).isEmpty();
    }

    @Test
    void waitsLongerAndLongerUpToItsCeiling() {
        failing.failWith(4, new ThrottlingException("slow down"));

        ListTablesResponse response = retrying(POLICY).listTables(new ListTablesRequest());

        assertThat(response).isEqualTo(ANSWER);
        // half of the ceilings, since the randomness is always one half
        assertThat(waits)
                .containsExactly(
                        Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(175), Duration.ofMillis(175));
    }

    @Test
    void givesUpAfterItsAttempts() {
        failing.failWith(9, new ThrottlingException("slow down"));

        assertThatThrownBy(() -> retrying(POLICY).listTables(new ListTablesRequest()))
                .isInstanceOf(ThrottlingException.class);
        assertThat(failing.calls).isEqualTo(5);
        assertThat(waits).hasSize(4);
    }

    @Test
    void doesNotRetryWhatCannotSucceed() {
        failing.failWith(1, new ValidationException("no"));

        assertThatThrownBy(() -> retrying(POLICY).listTables(new ListTablesRequest()))
                .isInstanceOf(ValidationException.class);
        assertThat(failing.calls).isEqualTo(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void stopsWaitingWhenInterrupted() {
        failing.failWith(1, new ThrottlingException("slow down"));
        Sleeper interrupted = duration -> {
            throw new InterruptedException();
        };
        RetryingClient client = new RetryingClient(failing, POLICY, interrupted, () -> 0.5);

        assertThatThrownBy(() -> client.listTables(new ListTablesRequest())).isInstanceOf(ThrottlingException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failing.calls).isEqualTo(1);
    }

    @Test
    void closesTheClientUnderneath() {
        retrying(POLICY).close();

        assertThat(failing.closed).isTrue();
    }

    @Test
    void refusesPoliciesWithoutAttempts() {
        assertThatThrownBy(() -> new RetryPolicy(0, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetryPolicy(1, Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private RetryingClient retrying(RetryPolicy policy) {
        return new RetryingClient(failing, policy, waits::add, () -> 0.5);
    }

    /** Throws what it was told to, then answers. */
    private static final class FailingClient implements DynamoClient {
        private final Deque<DynamoException> failures = new ArrayDeque<>();
        private int calls;
        private boolean closed;

        void failWith(int times, DynamoException failure) {
            for (int i = 0; i < times; i++) {
                failures.add(failure);
            }
        }

        @Override
        public <I, O> O call(Operation<I, O> operation, I request) {
            calls++;
            if (!failures.isEmpty()) {
                throw failures.remove();
            }
            return operation.responseType().cast(ANSWER);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
