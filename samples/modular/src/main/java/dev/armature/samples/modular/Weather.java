package dev.armature.samples.modular;

import dev.armature.runtime.client.DynamoClient;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Takes measurements, and tells the warmest. */
final class Weather {

    private final MeasurementRepository measurements;

    Weather(DynamoClient client) {
        MeasurementsTable table = MeasurementsTable.over(client);
        table.createIfMissing();
        this.measurements = table.measurements();
    }

    void measure(String station, Instant at, String celsius) {
        measurements.create(new Measurement(station, at, new BigDecimal(celsius)));
    }

    Optional<Measurement> warmest(String station, Instant from, Instant to) {
        return measurements.byStation(station).at().between(from, to).stream()
                .max(Comparator.comparing(Measurement::celsius));
    }
}
