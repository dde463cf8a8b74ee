package dev.armature.conformance.mapper.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.runtime.client.DynamoClient;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Readings with a composed key of three components, and notes with one in an index. */
@ParameterizedClass
@EnumSource(
        value = Front.class,
        names = {"MEMORY", "SDK"})
final class TemplatesTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final DynamoClient client;
    private final ReadingRepository readings;
    private final NoteRepository notes;

    TemplatesTest(Front front) {
        client = front.open();
        SiteTelemetryTable telemetry = SiteTelemetryTable.over(client);
        telemetry.create();
        readings = telemetry.readings();
        TenantNotesTable table = TenantNotesTable.over(client);
        table.create();
        notes = table.notes();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static Reading reading(Instant at, long seq, String site, int level, int value) {
        return new Reading(
                "d1", at, seq, Optional.ofNullable(site), level, BigDecimal.valueOf(value), Optional.empty());
    }

    @Test
    void asksForSortKeysComponentByComponent() {
        Reading first = readings.create(reading(NOON, 9, "s1", 1, 5));
        Reading second = readings.create(reading(NOON, 10, "s1", 1, 4));
        Reading third = readings.create(reading(NOON.plusNanos(1), 1, "s1", 1, 3));

        assertThat(readings.byDeviceId("d1").toList()).containsExactly(first, second, third);
        assertThat(readings.byDeviceId("d1").at().eq(NOON).toList()).containsExactly(first, second);
        assertThat(readings.byDeviceId("d1").at().le(NOON).toList()).containsExactly(first, second);
        assertThat(readings.byDeviceId("d1").at().gt(NOON).toList()).containsExactly(third);
        assertThat(readings.byDeviceId("d1").at().eq(NOON).seq().gt(9L).toList())
                .containsExactly(second);
        assertThat(readings.byDeviceId("d1").at().eq(NOON).seq().between(0L, 9L).toList())
                .containsExactly(first);
        assertThat(readings.scan().toList()).hasSize(3);
    }

    @Test
    void readsEntriesOfIndexesFromTheirKeys() {
        Reading reading = readings.create(reading(NOON, 9, "s1", 7, 5));
        readings.create(reading(NOON, 10, null, 7, 5));
        readings.create(reading(NOON, 11, "s1", 40, 5));

        List<ReadingBySite> entries =
                readings.bySite("s1").level().eq(7).at().ge(NOON).toList();

        assertThat(entries)
                .containsExactly(new ReadingBySite("d1", NOON, 9, Optional.of("s1"), 7, BigDecimal.valueOf(5)));
        assertThat(readings.hydrate(entries.get(0))).contains(reading);
        assertThat(readings.bySite("s1").hydrate().toList()).hasSize(2);
        assertThat(readings.bySite("s1").level().lt(40).toList()).hasSize(1);
    }

    @Test
    void projectsWhatAnIndexHoldsInItsKeyAlone() {
        readings.create(reading(NOON, 9, "s1", 7, 5));
        readings.create(reading(NOON, 10, null, 8, 5));
        SiteLevel loud = new SiteLevel("d1", NOON, Optional.of("s1"), 7);
        SiteLevel nowhere = new SiteLevel("d1", NOON, Optional.empty(), 8);

        assertThat(readings.bySite("s1")
                        .as(SiteLevelProjection.OF_READING_BY_SITE)
                        .toList())
                .containsExactly(loud);
        assertThat(readings.byDeviceId("d1").as(SiteLevelProjection.OF_READING).toList())
                .containsExactly(loud, nowhere);
        assertThat(readings.byValue("d1").as(SiteLevelProjection.OF_READING).toList())
                .hasSize(2);
        assertThat(readings.scan().as(SiteLevelProjection.OF_READING).toList()).hasSize(2);
    }

    @Test
    void ordersAPartitionByALocalIndex() {
        readings.create(reading(NOON, 9, "s1", 7, 5));
        readings.create(reading(NOON, 10, "s1", 7, 2));

        assertThat(readings.byValue("d1").value().lt(BigDecimal.valueOf(5)).toList())
                .extracting(Reading::seq)
                .containsExactly(10L);
        assertThat(readings.byValue("d1").descending().toList())
                .extracting(Reading::seq)
                .containsExactly(9L, 10L);
    }

    @Test
    void movesEntriesWithWhatTheKeyGives() {
        Reading reading = readings.create(reading(NOON, 9, "s1", 7, 5));
        ReadingKey key = readings.keyOf("d1", NOON, 9);

        readings.update(key).set(changes -> changes.level().to(8)).execute();

        assertThat(readings.bySite("s1").level().eq(7).toList()).isEmpty();
        assertThat(readings.bySite("s1").level().eq(8).toList()).hasSize(1);
        assertThat(readings.get("d1", NOON, 9).orElseThrow().level()).isEqualTo(8);
        readings.update(key).set(changes -> changes.site().remove()).execute();
        assertThat(readings.bySite("s1").toList()).isEmpty();
        readings.delete(reading);
        assertThat(readings.get(key)).isEmpty();
    }

    @Test
    void composesTheKeyOfAnIndexAlone() {
        Note note = notes.create(new Note("n1", "t#1", "ann", "Hello"));
        notes.create(new Note("n2", "t", "1#ann", "Bye"));

        assertThat(notes.byTenant("t#1", "ann").toList()).containsExactly(note);
        assertThatThrownBy(() -> notes.update(notes.keyOf("n1"))
                        .set(changes -> changes.author().to("bo"))
                        .execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The update of Note moves the item in an index, whose key 'authorKey' is composed as"
                        + " {tenant}#{author}, but the stored value of `tenant` is not known here. Set `tenant` in the same"
                        + " update too, if need be to the value that was read, on condition that it still is that value; or"
                        + " put the whole entity");
        assertThatThrownBy(() -> notes.update(notes.keyOf("n1"))
                        .set(changes ->
                                changes.author().ifNotExists("bo").tenant().ifNotExists("t"))
                        .execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        "but it has `tenant` and `author` computed in the table, where the new value is not"
                                + " known here. Set each with to(…)");
        notes.update(notes.keyOf("n1"))
                .set(changes -> changes.author().to("bo").tenant().to("t#1"))
                .execute();
        assertThat(notes.byTenant("t#1", "bo").toList()).hasSize(1);
    }
}
