package dev.armature.engine.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** An engine's clock as the JDK's. */
final class ClockView extends Clock {
    private final EngineClock clock;
    private final ZoneId zone;

    ClockView(EngineClock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ClockView(clock, other);
    }

    @Override
    public Instant instant() {
        return clock.now();
    }

    @Override
    public long millis() {
        return clock.millis();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClockView view && view.clock.equals(clock) && view.zone.equals(zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clock, zone);
    }
}
