package dev.armature.runtime.client;

import java.time.Duration;

/** How a {@link RetryingClient} waits: really, or in a test not at all. */
@FunctionalInterface
public interface Sleeper {
    /** Waits on the current thread. */
    Sleeper THREAD = duration -> Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);

    /**
     * Waits for {@code duration}.
     *
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void sleep(Duration duration) throws InterruptedException;
}
