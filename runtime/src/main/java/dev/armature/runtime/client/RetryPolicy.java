package dev.armature.runtime.client;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How often a request is tried, and how long to wait in between.
 *
 * @param maxAttempts how often at most, the first attempt counted; at least 1
 * @param baseDelay the longest wait before the second attempt; it doubles before each further one
 * @param maxDelay what the longest wait does not grow beyond
 */
public record RetryPolicy(int maxAttempts, Duration baseDelay, Duration maxDelay) {
    /** Four attempts, 25 milliseconds doubling up to 20 seconds. */
    public static final RetryPolicy STANDARD = new RetryPolicy(4, Duration.ofMillis(25), Duration.ofSeconds(20));

    /** Checks the numbers. */
    public RetryPolicy {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("There is at least 1 attempt, not " + maxAttempts);
        }
        if (baseDelay.isNegative() || maxDelay.compareTo(baseDelay) < 0) {
            throw new IllegalArgumentException("Delays grow from 0 or more: " + baseDelay + " to " + maxDelay);
        }
    }

    /** Returns a wait after {@code attempts} failed ones, drawn evenly between nothing and the longest. */
    Duration delayAfter(int attempts, DoubleSupplier random) {
        return Duration.ofNanos(
                (long) (random.getAsDouble() * ceilingAfter(attempts).toNanos()));
    }

    /** Returns the longest wait after {@code attempts} failed ones, which are at least 1. */
    public Duration ceilingAfter(int attempts) {
        Duration delay = baseDelay;
        for (int doubled = 1; doubled < attempts && delay.compareTo(maxDelay) < 0; doubled++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(maxDelay) < 0 ? delay : maxDelay;
    }
}
