package dev.armature.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ManualClockTest {
    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");

    private final ManualClock clock = EngineClock.manual(START);
    private final List<String> runs = new ArrayList<>();

    private Runnable noting(String name) {
        return () ->
                runs.add(name + " at " + Duration.between(START, clock.now()).toMinutes());
    }

    @Test
    void standsStillUntilMoved() {
        assertThat(clock.now()).isEqualTo(START);

        clock.advance(Duration.ofSeconds(90));

        assertThat(clock.now()).isEqualTo(START.plusSeconds(90));
    }

    @Test
    void runsWhatIsDueWhenItIsDue() {
        clock.every(Duration.ofMinutes(2), noting("a"));
        clock.every(Duration.ofMinutes(3), noting("b"));

        clock.advance(Duration.ofMinutes(6));

        assertThat(runs).containsExactly("a at 2", "b at 3", "a at 4", "a at 6", "b at 6");
    }

    @Test
    void runsNothingThatWasClosed() {
        EngineClock.Registration registration = clock.every(Duration.ofMinutes(1), noting("a"));
        registration.close();
        registration.close();

        clock.advance(Duration.ofHours(1));

        assertThat(runs).isEmpty();
    }

    @Test
    void refusesToGoBack() {
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAPeriodOfNothing() {
        assertThatThrownBy(() -> clock.every(Duration.ZERO, noting("a"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsItsTimeToWhoeverTakesAClockOfTheJdk() {
        Instant start = Instant.parse("2026-11-23T10:00:00Z");
        ManualClock clock = EngineClock.manual(start);
        Clock view = clock.asClock();

        clock.advance(Duration.ofHours(6));

        assertThat(view.instant()).isEqualTo(start.plus(Duration.ofHours(6)));
        assertThat(view.millis()).isEqualTo(clock.millis());
        assertThat(view.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(view.withZone(ZoneOffset.ofHours(1)).instant()).isEqualTo(view.instant());
        assertThat(view).isEqualTo(clock.asClock()).isNotEqualTo(view.withZone(ZoneOffset.ofHours(1)));
    }
}
