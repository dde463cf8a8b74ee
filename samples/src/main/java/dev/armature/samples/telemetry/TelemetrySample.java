package dev.armature.samples.telemetry;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.time.ManualClock;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.stream.StreamReader;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Three days of two devices, and a week later; on the engine in this process, whose clock the sample moves. */
public final class TelemetrySample {
    static final Instant START = Instant.parse("2026-05-04T00:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(20);
    private static final int READINGS_OF_A_DEVICE = 3 * 24 * 3;

    private final DynamoClient client;
    private final ManualClock clock;
    private final TelemetryTable telemetry;
    private final ReadingRepository readings;
    private final PrintStream out;

    TelemetrySample(DynamoClient client, ManualClock clock, PrintStream out) {
        this.client = client;
        this.clock = clock;
        this.telemetry = TelemetryTable.over(client);
        this.readings = telemetry.readings();
        this.out = out;
    }

    /** Runs the sample; arguments are ignored. */
    public static void main(String[] args) {
        ManualClock clock = EngineClock.manual(START);
        try (Engine engine = Engine.open(EngineOptions.defaults().withClock(clock))) {
            new TelemetrySample(engine.client(), clock, System.out).run();
        }
    }

    void run() {
        telemetry.createIfMissing();
        measure();
        oneNight();
        warmest();
        pages();
        site();
        expiry();
    }

    /** Returns the readings of both devices, one each twenty minutes for three days. */
    static List<Reading> measured() {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < READINGS_OF_A_DEVICE; i++) {
            Instant at = START.plus(STEP.multipliedBy(i));
            double daily = Math.sin(2 * Math.PI * i / 72);
            all.add(new Reading("roof", at, i, "north", Math.round(150 + 80 * daily) / 10.0));
            all.add(new Reading("cellar", at.plusSeconds(5), i, "north", Math.round(120 + 10 * daily) / 10.0));
        }
        return all;
    }

    private void measure() {
        title("Measure: writes choose day and shard");
        List<Reading> all = measured();
        readings.batchWrite(batch -> batch.putAll(all));
        out.printf("  %d readings of 2 devices in 3 days, one each %d minutes%n", all.size(), STEP.toMinutes());
        print(readings.get(new ReadingKey("roof", START, 0)).orElseThrow());
    }

    private void oneNight() {
        title("A night: two days of four shards, merged in the order of time");
        var night = readings.byDeviceId("roof")
                .at()
                .between(Instant.parse("2026-05-04T23:00:00Z"), Instant.parse("2026-05-05T01:00:00Z"));
        night.stream().forEach(this::print);
        night.explain().lines().forEach(line -> out.println("  " + line));
    }

    private void warmest() {
        title("Warm readings, the last ones first");
        readings
                .byDeviceId("roof")
                .at()
                .between(START, START.plus(Duration.ofDays(3)))
                .filter(f -> f.celsius().ge(22))
                .descending()
                .limit(3)
                .stream()
                .forEach(this::print);
    }

    private void pages() {
        title("Pages: one token for all partitions");
        var all = readings.byDeviceId("cellar").at().between(START, START.plus(Duration.ofDays(3)));
        Optional<String> token = Optional.empty();
        do {
            Page<Reading> page = all.page(new PageRequest(100, token));
            List<Reading> items = page.items();
            out.printf(
                    "  %3d readings, from %s to %s%n",
                    items.size(), items.get(0).at(), items.get(items.size() - 1).at());
            token = page.nextToken();
        } while (token.isPresent());
    }

    private void site() {
        title("A site: both devices, through the four shards of the index");
        readings.bySite("north").at().lt(START.plus(STEP.multipliedBy(2))).stream()
                .forEach(this::print);
    }

    private void expiry() {
        title("A week later: the first day expires, and the stream says so");
        clock.advance(Duration.ofDays(7).minus(STEP));
        readings.deletingByKey(new ReadingKey("roof", START, 0)).execute();
        clock.advance(Duration.ofDays(1));
        ExpiredReadings expired = new ExpiredReadings();
        try (StreamReader reader = StreamReader.ofTable(client, "Telemetry").build()) {
            while (reader.poll(expired::handle) > 0) {
                // Each poll hands on a page of each shard.
            }
        }
        out.printf(
                "  expired: %d, deleted by hand: %d, still there: %d%n",
                expired.readings().size(),
                expired.deletedByHand(),
                readings.bySite("north").count());
    }

    private void title(String title) {
        out.println();
        out.println(title);
    }

    private void print(Reading reading) {
        out.printf("  %s  %-6s %5.1f °C%n", reading.at(), reading.deviceId(), reading.celsius());
    }
}
