package dev.armature.engine.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The engine's time: the system's, or one that stands still until it is moved.
 *
 * <p>Whatever depends on time (expiry of tokens and items, trimming of streams) asks this clock, and whatever happens by
 * itself is registered here. A clock may be used by several engines and any number of threads.
 */
public interface EngineClock {
    /** Returns the clock that shows the system's time and runs background work on a daemon thread of its own. */
    static EngineClock system() {
        return SystemClock.INSTANCE;
    }

    /** Returns a clock that shows {@code start} until it is moved. */
    static ManualClock manual(Instant start) {
        return new ManualClock(start);
    }

    /** Returns the time in milliseconds since the epoch. */
    long millis();

    /** Returns the time. */
    default Instant now() {
        return Instant.ofEpochMilli(millis());
    }

    /**
     * Returns this clock for what is not the engine's, such as the builder of a table's facade, so that times which the
     * mapper sets are those of the engine. It is in UTC.
     */
    default Clock asClock() {
        return new ClockView(this, ZoneOffset.UTC);
    }

    /**
     * Runs {@code task} each time another {@code period} has passed, until the registration is closed.
     *
     * @throws IllegalArgumentException if the period is not positive
     */
    Registration every(Duration period, Runnable task);

    /** Background work that goes on until this is closed; closing again does nothing. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
