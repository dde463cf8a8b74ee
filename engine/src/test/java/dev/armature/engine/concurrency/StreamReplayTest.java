package dev.armature.engine.concurrency;

import static dev.armature.engine.TestTable.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.TestTable;
import dev.armature.engine.storage.FaultyStore;
import dev.armature.engine.storage.StorageException;
import dev.armature.engine.storage.memory.MemoryStore;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.time.ManualClock;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.StreamReading;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.GetRecordsRequest;
import dev.armature.runtime.operation.GetRecordsResponse;
import dev.armature.runtime.operation.GetShardIteratorRequest;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.StreamRecord;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.operation.TimeToLiveSpecification;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.UpdateTableRequest;
import dev.armature.runtime.operation.UpdateTimeToLiveRequest;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A stream tells exactly what happened to its table, while many threads write and one reads along. */
final class StreamReplayTest {
    private static final long NOW = Instant.parse("2030-01-01T00:00:00Z").getEpochSecond();
    private static final int RUNS = 8;
    private static final int WRITERS = 4;
    private static final int WRITES = 300;
    private static final int KEYS = 6;

    private final ManualClock clock = EngineClock.manual(Instant.ofEpochSecond(NOW));

    /** A table as its stream tells it. */
    private static final class Replay {
        private final Map<Item, Item> items = new HashMap<>();
        private String last = "";

        void apply(StreamRecord record) {
            assertThat(record.sequenceNumber()).isGreaterThan(last);
            last = record.sequenceNumber();
            Item key = record.keys().toItem();
            Optional<Item> before = record.oldImage().map(ReadableItem::toItem);
            assertThat(Optional.ofNullable(items.get(key))).isEqualTo(before);
            if (record.newImage().isPresent()) {
                items.put(key, record.newImage().get().toItem());
            } else {
                items.remove(key);
            }
        }
    }

    @Test
    void replayedRecordsMakeTheTableWhileItemsExpire() {
        replayedRecordsMakeTheTable((store, random) -> passTime(random));
    }

    @Test
    void replayedRecordsMakeTheTableWhoseCommitsFailAtTimes() {
        replayedRecordsMakeTheTable(StreamReplayTest::plan);
    }

    private void replayedRecordsMakeTheTable(BiConsumer<FaultyStore, Random> disturb) {
        SeededRun.repeated(RUNS, random -> {
            FaultyStore store = new FaultyStore(new MemoryStore());
            try (Engine engine = Engine.open(EngineOptions.defaults().withClock(clock), store)) {
                String arn = table(engine.client());
                List<Long> seeds = random.longs(WRITERS).boxed().toList();
                AtomicInteger writing = new AtomicInteger(WRITERS);

                List<List<StreamRecord>> results = Threads.run(WRITERS + 1, number -> {
                    if (number == WRITERS) {
                        return follow(engine.client(), arn, writing);
                    }
                    try {
                        write(engine.client(), own -> disturb.accept(store, own), new Random(seeds.get(number)));
                    } finally {
                        writing.decrementAndGet();
                    }
                    return List.of();
                });

                List<StreamRecord> followed = results.get(WRITERS);
                List<StreamRecord> atTheEnd = StreamReading.all(engine.client(), arn);
                assertThat(followed)
                        .extracting(StreamRecord::sequenceNumber)
                        .isEqualTo(atTheEnd.stream()
                                .map(StreamRecord::sequenceNumber)
                                .toList());
                Replay replay = new Replay();
                followed.forEach(replay::apply);
                assertThat(replay.items.values())
                        .containsExactlyInAnyOrderElementsOf(TestTable.scan(engine.client(), Optional.empty()));
            }
        });
    }

    private static String table(DynamoClient client) {
        TestTable.create(client);
        client.updateTable(UpdateTableRequest.builder(TestTable.NAME)
                .streamSpecification(new StreamSpecification(true, Optional.of(StreamViewType.NEW_AND_OLD_IMAGES)))
                .build());
        client.updateTimeToLive(
                new UpdateTimeToLiveRequest(TestTable.NAME, new TimeToLiveSpecification(true, "expires")));
        return StreamReading.arn(client, TestTable.NAME);
    }

    /** Reads until the stream has no more and nobody writes. */
    private static List<StreamRecord> follow(DynamoClient client, String arn, AtomicInteger writing) {
        String shard = StreamReading.shards(client, arn).get(0).shardId();
        String iterator = client.getShardIterator(GetShardIteratorRequest.trimHorizon(arn, shard))
                .shardIterator();
        List<StreamRecord> records = new ArrayList<>();
        boolean isEnd = false;
        while (!isEnd) {
            boolean isWritten = writing.get() > 0;
            GetRecordsResponse page = client.getRecords(new GetRecordsRequest(iterator, Optional.empty()));
            records.addAll(page.records());
            iterator = page.nextShardIterator().orElseThrow();
            isEnd = !isWritten && page.records().isEmpty();
        }
        return records;
    }

    private void passTime(Random random) {
        clock.advance(Duration.ofMillis(random.nextInt(5000)));
    }

    private static void plan(FaultyStore store, Random random) {
        store.failCommit(
                1 + random.nextInt(3),
                random.nextBoolean() ? FaultyStore.Moment.BEFORE_APPLYING : FaultyStore.Moment.AFTER_APPLYING);
    }

    private static void write(DynamoClient client, Consumer<Random> disturb, Random random) {
        for (int i = 0; i < WRITES; i++) {
            try {
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> TestTable.put(client, randomItem(random));
                    case 3, 4 ->
                        client.deleteItem(
                                DeleteItemRequest.builder(TestTable.NAME, TestTable.key("a", random.nextInt(KEYS)))
                                        .build());
                    case 5, 6 -> transact(client, random);
                    default -> disturb.accept(random);
                }
            } catch (StorageException | TransactionCanceledException refused) {
                // Whatever of it was done, table and stream agree on it.
            }
        }
    }

    private static Item randomItem(Random random) {
        return item(
                "pk",
                "a",
                "sk",
                random.nextInt(KEYS),
                "rank",
                random.nextInt(3),
                "expires",
                NOW + random.nextInt(3600));
    }

    private static void transact(DynamoClient client, Random random) {
        int first = random.nextInt(KEYS);
        List<TransactWriteItem> actions = new ArrayList<>();
        for (int sk : List.of(first, (first + 1) % KEYS)) {
            actions.add(new TransactWriteItem.Put(
                    TestTable.NAME,
                    item("pk", "a", "sk", sk, "rank", random.nextInt(3)),
                    random.nextBoolean() ? Optional.of(TestTable.text("attribute_exists(pk)")) : Optional.empty(),
                    Expression.Substitutions.NONE,
                    ReturnValuesOnConditionCheckFailure.NONE));
        }
        client.transactWriteItems(TransactWriteItemsRequest.builder(actions).build());
    }
}
