package dev.armature.samples.modular;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class WeatherTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void findsTheWarmest() {
        try (Engine engine = Engine.inMemory()) {
            Weather weather = new Weather(engine.client());
            weather.measure("Davos", MORNING, "-7.5");
            weather.measure("Davos", MORNING.plusSeconds(3_600), "-2.25");

            assertThat(weather.warmest("Davos", MORNING, MORNING.plusSeconds(7_200)))
                    .map(Measurement::celsius)
                    .hasValueSatisfying(celsius -> assertThat(celsius).isEqualByComparingTo("-2.25"));
        }
    }

    @Test
    void isANamedModule() {
        assertThat(Measurement.class.getModule().getName()).isEqualTo("dev.armature.samples.modular");
        assertThat(MeasurementCodec.class.getModule()).isSameAs(Measurement.class.getModule());
    }
}
