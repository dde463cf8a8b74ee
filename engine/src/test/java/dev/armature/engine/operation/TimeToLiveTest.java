package dev.armature.engine.operation;

import static dev.armature.engine.TestTable.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.TestTable;
import dev.armature.engine.storage.CountingStore;
import dev.armature.engine.storage.memory.MemoryStore;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.time.ManualClock;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.DescribeTimeToLiveRequest;
import dev.armature.runtime.operation.TimeToLiveDescription;
import dev.armature.runtime.operation.TimeToLiveSpecification;
import dev.armature.runtime.operation.TimeToLiveStatus;
import dev.armature.runtime.operation.UpdateTimeToLiveRequest;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DynamoNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UpdateTimeToLive, DescribeTimeToLive, and what happens to items that expire. */
final class TimeToLiveTest {
    private static final long NOW = Instant.parse("2030-01-01T00:00:00Z").getEpochSecond();

    private final ManualClock clock = EngineClock.manual(Instant.ofEpochSecond(NOW));
    private final CountingStore store = new CountingStore(new MemoryStore());
    private final Engine engine = Engine.open(EngineOptions.defaults().withClock(clock), store);
    private final DynamoClient client = engine.client();

    @BeforeEach
    void createTable() {
        TestTable.create(client);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void update(boolean enabled, String attribute) {
        client.updateTimeToLive(
                new UpdateTimeToLiveRequest(TestTable.NAME, new TimeToLiveSpecification(enabled, attribute)));
    }

    private TimeToLiveDescription described() {
        return client.describeTimeToLive(new DescribeTimeToLiveRequest(TestTable.NAME))
                .timeToLiveDescription();
    }

    private void assertRefused(boolean enabled, String attribute, String message) {
        assertThatThrownBy(() -> update(enabled, attribute))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }

    private boolean isThere(long sk) {
        return TestTable.get(client, "a", sk).isPresent();
    }

    private static long after(Duration time) {
        return NOW + time.toSeconds();
    }

    @Test
    void isDisabledUntilItIsEnabled() {
        TimeToLiveDescription before = described();
        update(true, "expires");

        assertThat(before).isEqualTo(new TimeToLiveDescription(TimeToLiveStatus.DISABLED, Optional.empty()));
        assertThat(described()).isEqualTo(new TimeToLiveDescription(TimeToLiveStatus.ENABLED, Optional.of("expires")));
    }

    @Test
    void refusesChangesThatChangeNothingOrComeTooSoon() {
        assertRefused(false, "expires", "TimeToLive is already disabled");
        update(true, "expires");
        assertRefused(true, "expires", "TimeToLive is already enabled");
        assertRefused(
                true, "other", "TimeToLive is active on a different AttributeName: current AttributeName is expires");
        assertRefused(false, "expires", "Time to live has been modified multiple times within a fixed interval");

        clock.advance(Duration.ofHours(1));
        update(false, "expires");

        assertThat(described().timeToLiveStatus()).isEqualTo(TimeToLiveStatus.DISABLED);
    }

    @Test
    void refusesATableThatIsNotThere() {
        assertThatThrownBy(() -> client.describeTimeToLive(new DescribeTimeToLiveRequest("Missing")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessage("Requested resource not found: Table: Missing not found");
    }

    @Test
    void deletesWhatHasExpiredWithItsIndexEntries() {
        update(true, "expires");
        TestTable.put(
                client,
                item("pk", "a", "sk", 1, "owner", "x", "rank", 1, "expires", NOW + 30),
                item("pk", "a", "sk", 2, "owner", "x", "rank", 2, "expires", NOW + 90));

        clock.advance(Duration.ofSeconds(59));
        assertThat(isThere(1)).isTrue();
        clock.advance(Duration.ofSeconds(1));

        assertThat(isThere(1)).isFalse();
        assertThat(isThere(2)).isTrue();
        assertThat(TestTable.scan(client, Optional.of("byOwner"))).hasSize(1);
    }

    @Test
    void sparesWhatSaysNoTimeOrOneLongAgo() {
        update(true, "expires");
        TestTable.put(
                client,
                item("pk", "a", "sk", 1),
                item("pk", "a", "sk", 2, "expires", Long.toString(NOW)),
                item(
                        "pk",
                        "a",
                        "sk",
                        3,
                        "expires",
                        NOW - Duration.ofDays(6 * 365).toSeconds()),
                item("pk", "a", "sk", 4, "expires", new AttributeValue.N(DynamoNumber.parse(NOW + ".5"))));

        clock.advance(Duration.ofMinutes(2));

        assertThat(TestTable.scan(client, Optional.empty()))
                .extracting(item -> item.find("sk").orElseThrow())
                .containsExactlyInAnyOrder(AttributeValue.of(1), AttributeValue.of(2), AttributeValue.of(3));
    }

    @Test
    void sparesWhatWasGivenMoreTimeAndEverythingOnceDisabled() {
        update(true, "expires");
        TestTable.put(client, item("pk", "a", "sk", 1, "expires", NOW + 30));
        TestTable.put(
                client,
                item("pk", "a", "sk", 1, "expires", NOW + Duration.ofHours(2).toSeconds()));

        clock.advance(Duration.ofHours(1));
        assertThat(isThere(1)).isTrue();
        update(false, "expires");
        clock.advance(Duration.ofHours(2));

        assertThat(isThere(1)).isTrue();
    }

    @Test
    void clockThatJumpsWalksOnlyWhereSomethingExpires() {
        update(true, "expires");
        TestTable.put(
                client,
                item("pk", "a", "sk", 1, "expires", after(Duration.ofDays(1))),
                item("pk", "a", "sk", 2, "expires", after(Duration.ofDays(10))),
                item("pk", "a", "sk", 3, "expires", after(Duration.ofDays(100))));

        clock.advance(Duration.ofDays(1));
        assertThat(isThere(1)).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(isThere(1)).isFalse();
        long before = store.walks();
        clock.advance(Duration.ofDays(31));

        assertThat(isThere(2)).isFalse();
        assertThat(isThere(3)).isTrue();
        assertThat(store.walks() - before).isEqualTo(1);
    }

    @Test
    void noticesWhatIsWrittenBetweenItsWalks() {
        update(true, "expires");
        TestTable.put(client, item("pk", "a", "sk", 1, "expires", after(Duration.ofDays(10))));
        clock.advance(Duration.ofDays(1));
        TestTable.put(client, item("pk", "a", "sk", 2, "expires", after(Duration.ofDays(2))));
        TestTable.put(client, item("pk", "a", "sk", 3, "expires", NOW + 1));

        clock.advance(Duration.ofMinutes(1));
        assertThat(isThere(3)).isFalse();
        assertThat(isThere(2)).isTrue();
        clock.advance(Duration.ofDays(2));

        assertThat(isThere(2)).isFalse();
        assertThat(isThere(1)).isTrue();
    }

    @Test
    void noticesWhatWasWrittenWhileNothingExpired() {
        update(true, "expires");
        clock.advance(Duration.ofHours(1));
        update(false, "expires");
        TestTable.put(client, item("pk", "a", "sk", 1, "expires", after(Duration.ofHours(2))));
        clock.advance(Duration.ofHours(1));
        update(true, "expires");

        clock.advance(Duration.ofHours(1));

        assertThat(isThere(1)).isFalse();
    }

    @Test
    void goesOnInAForkAndWhenOpenedAgain() {
        update(true, "expires");
        TestTable.put(client, item("pk", "a", "sk", 1, "expires", NOW + 30));

        try (Engine fork = engine.fork();
                Engine reopened = Engine.open(EngineOptions.defaults().withClock(clock), store.fork())) {
            clock.advance(Duration.ofMinutes(1));

            assertThat(TestTable.get(fork.client(), "a", 1)).isEmpty();
            assertThat(TestTable.get(reopened.client(), "a", 1)).isEmpty();
        }
    }
}
