package dev.armature.conformance.mapper.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.table.Page;
import dev.armature.runtime.table.PageRequest;
import dev.armature.runtime.table.QueryStage;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries over days and shards find what a filter over a list finds, in order. */
final class SpreadKeysTest {

    private static final Instant FIRST = Instant.parse("2026-11-20T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(4);
    private static final Comparator<Reading> ORDER =
            Comparator.comparing(Reading::at).thenComparing(Reading::seq);

    private final Engine engine = Engine.inMemory();
    private final TelemetryTable table = TelemetryTable.over(engine.client());
    private final ReadingRepository readings = table.readings();

    @BeforeEach
    void create() {
        table.createIfMissing();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void spreadsOverDaysAndShards() {
        Reading reading = readings.create(new Reading("d-1", FIRST, 7, "s", 20));

        String pk = ((AttributeValue.S) ReadingCodec.INSTANCE
                        .encode(reading)
                        .find(AttributeName.of("pk"))
                        .orElseThrow())
                .value();

        assertThat(pk).matches("DEV#d-1#2026-11-20#[0-3]");
        assertThat(readings.get(new ReadingKey("d-1", FIRST, 7))).contains(reading);
        assertThat(readings.byDeviceId("d-1").at().eq(FIRST).seq().eq(7L).first())
                .contains(reading);
    }

    @Test
    void declaredRepositoriesAskForDays() {
        Readings declared = ReadingsQueries.over(readings);
        Reading first = readings.create(new Reading("d-1", FIRST, 7, "s", 20));
        Reading second = readings.create(new Reading("d-1", FIRST.plus(Duration.ofDays(1)), 8, "s", 20));

        assertThat(declared.find("d-1", FIRST, 7)).contains(first);
        assertThat(declared.between("d-1", FIRST, second.at())).containsExactly(first, second);
        assertThat(declared.ofSite("s", second.at())).containsExactly(second);
    }

    @Test
    void queriesFindWhatAFilterFinds() {
        SeededRun.repeated(6, random -> {
            List<Reading> all = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                Instant at = FIRST.plus(Duration.ofHours(random.nextInt((int) SPAN.toHours())));
                all.add(new Reading("d-" + random.nextInt(2), at, i, "s-" + random.nextInt(2), random.nextInt(40)));
            }
            readings.batchWrite(batch -> batch.putAll(all));
            Instant from = FIRST.plusSeconds(random.nextInt((int) SPAN.toSeconds()));
            Instant to = from.plusSeconds(random.nextInt((int) SPAN.toSeconds()));
            List<Reading> expected = all.stream()
                    .filter(reading -> reading.deviceId().equals("d-0"))
                    .filter(reading ->
                            !reading.at().isBefore(from) && !reading.at().isAfter(to))
                    .sorted(ORDER)
                    .toList();

            var query = readings.byDeviceId("d-0").at().between(from, to);

            assertThat(query.toList()).isEqualTo(expected);
            assertThat(query.parallelism(1).pageSize(3).stream().toList()).isEqualTo(expected);
            assertThat(query.count()).isEqualTo(expected.size());
            assertThat(query.pageSize(2).async().count().join()).isEqualTo(expected.size());
            assertThat(query.limit(5).count()).isEqualTo(Math.min(5, expected.size()));
            assertThat(query.filter(f -> f.celsius().ge(20)).count())
                    .isEqualTo(expected.stream()
                            .filter(reading -> reading.celsius() >= 20)
                            .count());
            assertThat(query.limit(5).toList())
                    .isEqualTo(expected.stream().limit(5).toList());
            assertThat(query.async().toList().join()).isEqualTo(expected);
            List<Reading> reversed = new ArrayList<>(expected);
            Collections.reverse(reversed);
            assertThat(query.descending().pageSize(4).toList()).isEqualTo(reversed);
            assertThat(query.filter(f -> f.celsius().ge(20)).toList())
                    .isEqualTo(expected.stream()
                            .filter(reading -> reading.celsius() >= 20)
                            .toList());
            assertThat(pages(query, 1 + random.nextInt(9))).isEqualTo(expected);
            readings.batchWrite(batch -> batch.deleteAll(
                    all.stream().map(ReadingCodec.INSTANCE::keyOf).toList()));
        });
    }

    private static List<Reading> pages(QueryStage<Reading, ?, ?> query, int size) {
        List<Reading> found = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page<Reading> page =
                    query.page(token.map(after -> PageRequest.of(size, after)).orElseGet(() -> PageRequest.of(size)));
            assertThat(page.items().size()).isLessThanOrEqualTo(size);
            found.addAll(page.items());
            token = page.nextToken();
        } while (token.isPresent());
        return found;
    }

    @Test
    void mergesTheShardsOfAnIndex() {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(new Reading("d-" + i % 20, FIRST.plusSeconds(97L * i % 61), i, "s", i));
        }
        readings.batchWrite(batch -> batch.putAll(all));
        List<Reading> expected = all.stream()
                .sorted(Comparator.comparing(Reading::at).thenComparing(Reading::deviceId))
                .toList();

        assertThat(readings.bySite("s").toList()).isEqualTo(expected);
        assertThat(pages(readings.bySite("s"), 7)).isEqualTo(expected);
        assertThat(readings.bySite("s").at().gt(FIRST.plusSeconds(30)).toList())
                .isEqualTo(expected.stream()
                        .filter(reading -> reading.at().isAfter(FIRST.plusSeconds(30)))
                        .toList());
    }

    @Test
    void saysWhatASpreadQueryReads() {
        assertThat(readings.byDeviceId("d")
                        .at()
                        .between(FIRST, FIRST.plus(SPAN))
                        .explain())
                .contains(
                        "DEV#d#2026-11-20#0", "and so in 19 more partitions up to DEV#d#2026-11-24#3, merged in order");
    }

    @Test
    void refusesMorePartitionsThanOneQueryReads() {
        assertThatThrownBy(() -> readings.byDeviceId("d")
                        .at()
                        .between(FIRST, FIRST.plus(Duration.ofDays(20_000)))
                        .toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10000 partitions");
        assertThat(readings.byDeviceId("d")
                        .at()
                        .between(FIRST, FIRST.minusSeconds(1))
                        .toList())
                .isEmpty();
    }
}
