package dev.armature.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class KeyLocksTest {
    private static final byte[] FIRST = {1};
    private static final byte[] SECOND = {2};

    private final KeyLocks locks = new KeyLocks();

    @Test
    void aWriterDoesNotWaitForOneOfAnotherKey() throws Exception {
        ReentrantLock held = locks.lock(FIRST);
        try {
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> locks.lock(SECOND).unlock());

            other.get(20, TimeUnit.SECONDS);
        } finally {
            held.unlock();
        }
    }

    @Test
    void aWriterWaitsForOneOfTheSameKey() throws Exception {
        ReentrantLock held = locks.lock(FIRST);
        CompletableFuture<Void> other;
        try {
            other = CompletableFuture.runAsync(() -> locks.lock(FIRST).unlock());
            while (!held.hasQueuedThreads()) {
                Thread.onSpinWait();
            }
            assertThat(other).isNotDone();
        } finally {
            held.unlock();
        }

        other.get(20, TimeUnit.SECONDS);
    }

    @Test
    void keysNamedTwiceAreHeldOnceAndFreedTogether() throws Exception {
        KeyLocks.Held held = locks.lockAll(List.of(FIRST, SECOND, FIRST));
        held.release();

        CompletableFuture.runAsync(() -> locks.lockAll(List.of(SECOND, FIRST)).release())
                .get(20, TimeUnit.SECONDS);
    }
}
