package dev.armature.conformance.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.TableShape;
import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.time.ManualClock;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.TimeToLiveSpecification;
import dev.armature.runtime.operation.UpdateTimeToLiveRequest;
import dev.armature.runtime.stream.Change;
import dev.armature.runtime.stream.Checkpoint;
import dev.armature.runtime.stream.StreamReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reader hands every record on, in order, over shards, failures and restarts. */
final class ReaderTest {
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    private final ManualClock clock = EngineClock.manual(NOW);
    private final Engine engine = Engine.open(EngineOptions.defaults().withClock(clock));
    private final DynamoClient client = engine.client();
    private final VisitRepository visits = VisitsTable.over(client).visits();
    private final List<String> seen = new ArrayList<>();
    private final Map<String, Checkpoint> saved = new LinkedHashMap<>();

    private final VisitsStreamHandler handler = new VisitsStreamHandler() {
        @Override
        protected void onVisit(Change<Visit> change) {
            seen.add(change.fold(
                    inserted -> "+" + inserted.newImage().visitor(),
                    modified -> "~" + modified.newImage().visitor(),
                    removed -> (removed.byTtl() ? "expired " : "-")
                            + removed.oldImage().visitor()));
        }
    };

    @BeforeEach
    void createTable() {
        VisitsTable.over(client).create();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private StreamReader.Builder reader() {
        return StreamReader.ofTable(client, "Visits")
                .checkpoints(checkpoint -> saved.put(checkpoint.shardId(), checkpoint));
    }

    private void put(String... visitors) {
        for (String visitor : visitors) {
            visits.put(new Visit(visitor, 1));
        }
    }

    /** Polls until there is no more. */
    private void drain(StreamReader reader) {
        int handled;
        do {
            handled = reader.poll(handler::handle);
        } while (handled > 0);
    }

    @Test
    void handsOnWhatIsThereAndWhatComes() {
        put("ann");
        StreamReader reader = reader().build();
        drain(reader);
        put("bob");
        visits.delete(new VisitKey("ann"));
        drain(reader);

        assertThat(seen).containsExactly("+ann", "+bob", "-ann");
        assertThat(reader.poll(handler::handle)).isZero();
    }

    @Test
    void tellsWhatExpired() {
        client.updateTimeToLive(new UpdateTimeToLiveRequest("Visits", new TimeToLiveSpecification(true, "expires")));
        visits.put(new Visit("ann", 1, NOW.getEpochSecond() + 1));
        clock.advance(Duration.ofMinutes(2));

        drain(reader().build());

        assertThat(seen).containsExactly("+ann", "expired ann");
    }

    @Test
    void beginsWithTheLatestIfAsked() {
        put("ann");
        clock.advance(Duration.ofHours(5));
        put("bob");
        StreamReader reader = reader().fromLatest().build();
        put("cid");
        drain(reader);

        assertThat(seen).containsExactly("+cid");
    }

    @Test
    void goesOnFromShardToShard() {
        StreamReader reader = reader().limit(1).build();
        put("ann", "bob");
        clock.advance(Duration.ofHours(5));
        put("cid");
        clock.advance(Duration.ofHours(4));
        put("dan");
        drain(reader);
        clock.advance(Duration.ofHours(4));
        put("eve");
        drain(reader);

        assertThat(seen).containsExactly("+ann", "+bob", "+cid", "+dan", "+eve");
        assertThat(saved).hasSize(4);
    }

    @Test
    void readsOnAfterAnIteratorHasExpired() {
        StreamReader reader = reader().build();
        put("ann");
        drain(reader);
        clock.advance(Duration.ofMinutes(30));
        put("bob");
        drain(reader);

        assertThat(seen).containsExactly("+ann", "+bob");
    }

    @Test
    void handsARecordOnAgainThatCouldNotBeHandled() {
        put("ann", "bob", "cid");
        StreamReader reader = reader().build();

        assertThatThrownBy(() -> reader.poll(record -> {
                    handler.handle(record);
                    if (seen.size() == 2) {
                        throw new IllegalStateException("not now");
                    }
                }))
                .hasMessage("not now");
        List<Checkpoint> atFailure = List.copyOf(saved.values());
        drain(reader);

        assertThat(seen).containsExactly("+ann", "+bob", "+bob", "+cid");
        assertThat(atFailure).hasSize(1);
    }

    @Test
    void resumesWhereAnotherWas() {
        put("ann");
        clock.advance(Duration.ofHours(5));
        put("bob", "cid");
        StreamReader first = reader().limit(1).build();
        while (seen.size() < 2) {
            first.poll(handler::handle);
        }
        clock.advance(Duration.ofHours(4));
        put("dan");

        for (List<Checkpoint> resumed : List.of(
                List.copyOf(saved.values()), List.of(List.copyOf(saved.values()).get(1)))) {
            seen.clear();
            drain(reader().resumeAt(resumed).build());
            assertThat(seen).containsExactly("+cid", "+dan");
        }
    }

    @Test
    void followsUntilItIsClosed() {
        put("ann");
        List<Duration> waits = new ArrayList<>();
        StreamReader[] reader = new StreamReader[1];
        reader[0] = reader().sleeper(idle -> {
                    waits.add(idle);
                    if (waits.size() == 1) {
                        put("bob");
                    } else {
                        reader[0].close();
                    }
                })
                .build();

        reader[0].follow(handler::handle, Duration.ofSeconds(1));

        assertThat(seen).containsExactly("+ann", "+bob");
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void endsWhenItsThreadIsInterrupted() {
        StreamReader reader = reader().sleeper(idle -> {
                    throw new InterruptedException("enough");
                })
                .build();

        reader.follow(handler::handle, Duration.ofSeconds(1));

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void refusesATableWithoutStreamAndPagesThatAreNone() {
        TableShape.ofPartitionKey("Music").create(client);

        assertThatThrownBy(() -> StreamReader.ofTable(client, "Music"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Music has no stream");
        assertThatThrownBy(() -> reader().limit(1001)).isInstanceOf(IllegalArgumentException.class);
    }
}
