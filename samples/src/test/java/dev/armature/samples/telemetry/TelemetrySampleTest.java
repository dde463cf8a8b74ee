package dev.armature.samples.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.time.ManualClock;
import dev.armature.runtime.stream.StreamReader;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample as it is run, and what queries and expiry give checked against what was measured. */
final class TelemetrySampleTest {
    private static final Instant START = TelemetrySample.START;
    private static final Instant END = START.plus(Duration.ofDays(3));

    private final ManualClock clock = EngineClock.manual(START);
    private final Engine engine = Engine.open(EngineOptions.defaults().withClock(clock));
    private final TelemetryTable telemetry = TelemetryTable.over(engine.client());
    private final ReadingRepository readings = telemetry.readings();
    private final List<Reading> measured = TelemetrySample.measured();

    @BeforeEach
    void measure() {
        telemetry.createIfMissing();
        readings.batchWrite(batch -> batch.putAll(measured));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void runsToItsEndAndSaysWhatItDid() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ManualClock ofRun = EngineClock.manual(START);
        try (Engine fresh = Engine.open(EngineOptions.defaults().withClock(ofRun))) {
            new TelemetrySample(fresh.client(), ofRun, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("432 readings of 2 devices in 3 days")
                .contains("and so in 7 more partitions")
                .contains("   16 readings, from 2026-05-06T18:40:05Z to 2026-05-06T23:40:05Z")
                .contains("expired: 141, deleted by hand: 1, still there: 290");
    }

    @Test
    void mergesDaysAndShardsInTheOrderOfTime() {
        List<Reading> ofRoof = of("roof");

        assertThat(readings.byDeviceId("roof").at().between(START, END).toList())
                .isEqualTo(ofRoof);
        assertThat(readings.byDeviceId("roof")
                        .at()
                        .between(START, END)
                        .descending()
                        .first())
                .contains(ofRoof.get(ofRoof.size() - 1));
    }

    @Test
    void pagesThroughAllPartitionsWithoutLossOrRepetition() {
        var query = readings.byDeviceId("roof").at().between(START, END);
        List<Reading> paged = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page<Reading> page = query.page(new PageRequest(50, token));
            paged.addAll(page.items());
            token = page.nextToken();
        } while (token.isPresent());

        assertThat(paged).isEqualTo(of("roof"));
    }

    @Test
    void findsBothDevicesOfASiteInTheOrderOfTime() {
        assertThat(readings.bySite("north").toList())
                .isEqualTo(measured.stream()
                        .sorted(Comparator.comparing(Reading::at))
                        .toList());
    }

    @Test
    void readsOneReadingByItsKey() {
        Reading fifth = of("cellar").get(5);

        assertThat(readings.get(new ReadingKey("cellar", fifth.at(), fifth.seq())))
                .contains(fifth);
    }

    @Test
    void expiresAWeekAfterItWasMeasured() {
        clock.advance(Duration.ofDays(7).minusMinutes(1));
        assertThat(readings.bySite("north").count()).isEqualTo(measured.size());

        clock.advance(Duration.ofDays(1));

        List<Reading> left = readings.bySite("north").toList();
        assertThat(left)
                .isNotEmpty()
                .allSatisfy(reading -> assertThat(reading.at())
                        .isAfterOrEqualTo(START.plus(Duration.ofDays(1)).minusSeconds(120)));
        assertThat(readings.byDeviceId("roof")
                        .at()
                        .between(START, START.plus(Duration.ofHours(23)))
                        .toList())
                .isEmpty();
    }

    @Test
    void tellsExpiryFromDeletion() {
        clock.advance(Duration.ofDays(7).minusMinutes(1));
        Reading deleted = of("roof").get(0);
        readings.delete(deleted);

        clock.advance(Duration.ofMinutes(3));

        ExpiredReadings expired = new ExpiredReadings();
        try (StreamReader reader =
                StreamReader.ofTable(engine.client(), "Telemetry").build()) {
            while (reader.poll(expired::handle) > 0) {
                // Each poll hands on a page of each shard.
            }
        }
        assertThat(expired.deletedByHand()).isEqualTo(1);
        assertThat(expired.readings()).containsExactly(of("cellar").get(0));
    }

    private List<Reading> of(String deviceId) {
        return measured.stream()
                .filter(reading -> reading.deviceId().equals(deviceId))
                .toList();
    }
}
