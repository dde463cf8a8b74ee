package dev.armature.conformance.mapper.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.time.ManualClock;
import dev.armature.runtime.operation.DescribeTimeToLiveRequest;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.TimeToLiveDescription;
import dev.armature.runtime.operation.TimeToLiveSpecification;
import dev.armature.runtime.operation.TimeToLiveStatus;
import dev.armature.runtime.operation.UpdateTimeToLiveRequest;
import dev.armature.runtime.table.TableMismatchException;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.ItemSink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code @Ttl}: switched on with the table, kept up to date by every write, and obeyed by the engine. */
final class ExpiryTest {
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00.5Z");
    private static final AttributeName EXPIRES_AT = AttributeName.of("expiresAt");

    private final ManualClock clock = EngineClock.manual(NOW);
    private final Engine engine = Engine.open(EngineOptions.defaults().withClock(clock));

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void creatingTheTableSwitchesItOn() {
        SessionsTable table = SessionsTable.over(engine.client());

        table.createIfMissing();

        assertThat(engine.client()
                        .describeTimeToLive(new DescribeTimeToLiveRequest("Sessions"))
                        .timeToLiveDescription())
                .isEqualTo(new TimeToLiveDescription(TimeToLiveStatus.ENABLED, Optional.of("expires")));
        assertThat(table.verify()).isEmpty();
        table.createIfMissing();
    }

    @Test
    void tableThatExpiresNothingOrByAnotherAttributeIsAnother() {
        SessionsTable table = SessionsTable.over(engine.client());
        engine.client().createTable(table.definition());

        assertThat(table.verify()).containsExactly("Items are declared to expire by expires, and they do not");
        engine.client()
                .updateTimeToLive(new UpdateTimeToLiveRequest("Sessions", new TimeToLiveSpecification(true, "other")));
        assertThatThrownBy(table::createIfMissing)
                .isInstanceOf(TableMismatchException.class)
                .hasMessageContaining("Items are declared to expire by expires, and they do by other");
    }

    @Test
    void itemsExpireAtTheTimeOfTheirComponent() {
        SessionsTable table = SessionsTable.over(engine.client());
        table.createIfMissing();
        table.sessions().put(new Session("a", Optional.of(NOW.plusSeconds(60))));
        table.sessions().put(new Session("b", Optional.empty()));

        assertThat(table.sessions().get("a").orElseThrow().expires()).contains(Instant.parse("2030-01-01T00:01:00Z"));
        assertThat(table.sessions().scan().filter(c -> c.expires().gt(NOW)).toList())
                .hasSize(1);
        clock.advance(Duration.ofSeconds(30));
        table.sessions()
                .update(new SessionKey("a"))
                .set(u -> u.expires().to(NOW.plusSeconds(120)))
                .execute();
        clock.advance(Duration.ofDays(3));

        assertThat(table.sessions().get("a")).isEmpty();
        assertThat(table.sessions().get("b")).isPresent();
    }

    @Test
    void derivedTimeFollowsEveryWriteAndUpdate() {
        StaysTable table = StaysTable.builder(engine.client())
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        table.createIfMissing();
        StaysTable later = StaysTable.builder(engine.client())
                .clock(Clock.fixed(NOW.plusSeconds(100), ZoneOffset.UTC))
                .build();

        table.stays().put(new Stay("a", 1, NOW));
        assertThat(expiry("Stays", "a")).contains(NOW.getEpochSecond() + 3600);
        later.stays().update(new StayKey("a")).set(u -> u.pages().increment(1)).execute();
        assertThat(expiry("Stays", "a")).contains(NOW.getEpochSecond() + 3700);
        table.stays().upsert(new StayKey("b")).set(u -> u.pages().to(1)).execute();
        assertThat(expiry("Stays", "b")).contains(NOW.getEpochSecond() + 3600);
        later.transactWrite(tx -> tx.update(new StayKey("b"), u -> u.pages().to(2)));
        assertThat(expiry("Stays", "b")).contains(NOW.getEpochSecond() + 3700);

        clock.advance(Duration.ofDays(3));
        assertThat(table.stays().scan().toList()).isEmpty();
    }

    @Test
    void derivedTimeOfAKeyIsSetByAnUpsert() {
        MeasuresTable table = MeasuresTable.over(engine.client());
        table.createIfMissing();
        long at = NOW.getEpochSecond();

        table.measures()
                .upsert(new MeasureKey("d", at))
                .set(u -> u.value().to(7))
                .execute();

        assertThat(table.measures().get("d", at)).contains(new Measure("d", at, OptionalInt.of(7)));
        clock.advance(Duration.ofDays(4));
        assertThat(table.measures().get("d", at)).isEmpty();
    }

    private Optional<Long> expiry(String table, String id) {
        ItemSink key = new ItemSink();
        key.attribute("id").string(id);
        return engine.client()
                .getItem(GetItemRequest.builder(table, key.toItem()).build())
                .item()
                .flatMap(item -> item.toItem().find(EXPIRES_AT))
                .map(value -> ((AttributeValue.N) value).value().longValueExact());
    }
}
