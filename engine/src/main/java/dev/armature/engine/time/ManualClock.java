package dev.armature.engine.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock that stands still until it is moved, and runs the background work that is due on the thread that moves it,
 * each task at the moment it is due.
 *
 * <pre>{@code
 * ManualClock clock = EngineClock.manual(Instant.parse("2030-01-01T00:00:00Z"));
 * clock.advance(Duration.ofMinutes(10));
 * }</pre>
 */
public final class ManualClock implements EngineClock {
    private static final class Task implements Registration {
        private final ManualClock clock;
        private final long periodMillis;
        private final Runnable work;
        private long dueAtMillis;

        Task(ManualClock clock, long periodMillis, Runnable work, long dueAtMillis) {
            this.clock = clock;
            this.periodMillis = periodMillis;
            this.work = work;
            this.dueAtMillis = dueAtMillis;
        }

        @Override
        public void close() {
            clock.remove(this);
        }
    }

    /** In the order of registration; guarded by itself, and not held while work runs. */
    private final List<Task> tasks = new ArrayList<>();

    private volatile long millis;

    ManualClock(Instant start) {
        this.millis = start.toEpochMilli();
    }

    @Override
    public long millis() {
        return millis;
    }

    @Override
    public Registration every(Duration period, Runnable task) {
        long periodMillis = Math.max(1, requirePositive(period).toMillis());
        synchronized (tasks) {
            Task registered = new Task(this, periodMillis, task, millis + periodMillis);
            tasks.add(registered);
            return registered;
        }
    }

    static Duration requirePositive(Duration period) {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("A period must be positive, not " + period);
        }
        return period;
    }

    /**
     * Moves the time forward and returns when all work that became due has run.
     *
     * @throws IllegalArgumentException if {@code by} is negative
     */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("Time moves forward, not by " + by);
        }
        advanceTo(millis + by.toMillis());
    }

    private void advanceTo(long target) {
        for (Task due = takeDue(target); due != null; due = takeDue(target)) {
            due.work.run();
        }
        synchronized (tasks) {
            millis = Math.max(millis, target);
        }
    }

    /** Returns the task that is due first, with the time moved to when it is; null if none is by {@code target}. */
    private @Nullable Task takeDue(long target) {
        synchronized (tasks) {
            Task first = null;
            for (Task task : tasks) {
                if (task.dueAtMillis <= target && (first == null || task.dueAtMillis < first.dueAtMillis)) {
                    first = task;
                }
            }
            if (first != null) {
                millis = Math.max(millis, first.dueAtMillis);
                first.dueAtMillis += first.periodMillis;
            }
            return first;
        }
    }

    private void remove(Task task) {
        synchronized (tasks) {
            tasks.remove(task);
        }
    }
}
