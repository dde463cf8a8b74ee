package dev.armature.engine.operation;

import static dev.armature.engine.TestTable.item;
import static dev.armature.engine.TestTable.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.engine.EngineOptions;
import dev.armature.engine.TestTable;
import dev.armature.engine.storage.memory.MemoryStore;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.time.ManualClock;
import dev.armature.runtime.StreamReading;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ExpiredIteratorException;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.TrimmedDataAccessException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.DeleteTableRequest;
import dev.armature.runtime.operation.DescribeStreamRequest;
import dev.armature.runtime.operation.GetRecordsRequest;
import dev.armature.runtime.operation.GetRecordsResponse;
import dev.armature.runtime.operation.GetShardIteratorRequest;
import dev.armature.runtime.operation.Identity;
import dev.armature.runtime.operation.ListStreamsRequest;
import dev.armature.runtime.operation.OperationType;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.Shard;
import dev.armature.runtime.operation.ShardFilter;
import dev.armature.runtime.operation.ShardFilterType;
import dev.armature.runtime.operation.ShardIteratorType;
import dev.armature.runtime.operation.StreamDescription;
import dev.armature.runtime.operation.StreamRecord;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.StreamStatus;
import dev.armature.runtime.operation.StreamViewType;
import dev.armature.runtime.operation.TimeToLiveSpecification;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.UpdateTableRequest;
import dev.armature.runtime.operation.UpdateTimeToLiveRequest;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.ReadableItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams, from the first change to the last trimmed record. */
final class StreamTest {
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    private final ManualClock clock = EngineClock.manual(NOW);
    private final MemoryStore store = new MemoryStore();
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

    private String enable(StreamViewType view) {
        client.updateTable(UpdateTableRequest.builder(TestTable.NAME)
                .streamSpecification(new StreamSpecification(true, Optional.of(view)))
                .build());
        return StreamReading.arn(client, TestTable.NAME);
    }

    private void disable() {
        client.updateTable(UpdateTableRequest.builder(TestTable.NAME)
                .streamSpecification(new StreamSpecification(false, Optional.empty()))
                .build());
    }

    private void delete(String pk, long sk) {
        client.deleteItem(DeleteItemRequest.builder(TestTable.NAME, key(pk, sk)).build());
    }

    private StreamDescription described(String arn) {
        return client.describeStream(DescribeStreamRequest.of(arn)).streamDescription();
    }

    private String onlyShard(String arn) {
        List<Shard> shards = StreamReading.shards(client, arn);
        assertThat(shards).hasSize(1);
        return shards.get(0).shardId();
    }

    private String iterator(GetShardIteratorRequest request) {
        return client.getShardIterator(request).shardIterator();
    }

    private GetRecordsResponse records(String iterator) {
        return client.getRecords(new GetRecordsRequest(iterator, Optional.empty()));
    }

    private static List<AttributeValue> ranks(List<StreamRecord> records) {
        return records.stream()
                .map(record ->
                        record.newImage().orElseThrow().toItem().find("rank").orElseThrow())
                .toList();
    }

    @Test
    void recordsWhatEachWriteDid() {
        String arn = enable(StreamViewType.NEW_AND_OLD_IMAGES);

        TestTable.put(client, item("pk", "a", "sk", 1, "rank", 1));
        clock.advance(Duration.ofMillis(1700));
        client.updateItem(UpdateItemRequest.builder(TestTable.NAME, key("a", 1))
                .updateExpression(TestTable.text("SET #r = :r"))
                .substitutions(TestTable.substitutions(Map.of("#r", "rank"), ":r", 2))
                .build());
        delete("a", 1);

        List<StreamRecord> records = StreamReading.all(client, arn);
        assertThat(records)
                .extracting(StreamRecord::eventName)
                .containsExactly(OperationType.INSERT, OperationType.MODIFY, OperationType.REMOVE);
        StreamRecord modified = records.get(1);
        assertThat(modified.keys().toItem()).isEqualTo(key("a", 1));
        assertThat(modified.oldImage().map(ReadableItem::toItem)).contains(item("pk", "a", "sk", 1, "rank", 1));
        assertThat(modified.newImage().map(ReadableItem::toItem)).contains(item("pk", "a", "sk", 1, "rank", 2));
        assertThat(modified.approximateCreationDateTime()).isEqualTo(NOW.plusSeconds(1));
        assertThat(modified.sizeBytes())
                .isEqualTo(key("a", 1).sizeBytes()
                        + 2L * item("pk", "a", "sk", 1, "rank", 2).sizeBytes());
        assertThat(modified.awsRegion()).isEqualTo("us-east-1");
        assertThat(modified.userIdentity()).isEmpty();
        assertThat(records).extracting(StreamRecord::eventId).doesNotHaveDuplicates();
        assertThat(records)
                .extracting(StreamRecord::sequenceNumber)
                .isSorted()
                .allMatch(number -> number.matches("[0-9]{21,40}"));
    }

    @Test
    void recordsNothingOfWritesThatChangeNothing() {
        TestTable.put(client, item("pk", "a", "sk", 1, "rank", 1, "note", "x"));
        String arn = enable(StreamViewType.KEYS_ONLY);

        TestTable.put(client, item("note", "x", "pk", "a", "sk", 1, "rank", 1));
        delete("a", 2);
        client.updateItem(UpdateItemRequest.builder(TestTable.NAME, key("a", 1))
                .updateExpression(TestTable.text("REMOVE absentee"))
                .build());

        assertThat(StreamReading.all(client, arn)).isEmpty();
    }

    @Test
    void carriesTheImagesOfItsView() {
        for (StreamViewType view : StreamViewType.values()) {
            String arn = enable(view);
            TestTable.put(client, item("pk", "a", "sk", 1, "rank", 1));
            TestTable.put(client, item("pk", "a", "sk", 1, "rank", 2));
            delete("a", 1);

            StreamRecord modified = StreamReading.all(client, arn).get(1);
            boolean hasNew = view == StreamViewType.NEW_IMAGE || view == StreamViewType.NEW_AND_OLD_IMAGES;
            boolean hasOld = view == StreamViewType.OLD_IMAGE || view == StreamViewType.NEW_AND_OLD_IMAGES;
            assertThat(modified.newImage().isPresent()).as("%s", view).isEqualTo(hasNew);
            assertThat(modified.oldImage().isPresent()).as("%s", view).isEqualTo(hasOld);
            assertThat(modified.streamViewType()).isEqualTo(view);
            disable();
        }
        assertThat(client.listStreams(ListStreamsRequest.of(TestTable.NAME)).streams())
                .hasSize(4);
    }

    @Test
    void marksWhatExpired() {
        String arn = enable(StreamViewType.OLD_IMAGE);
        client.updateTimeToLive(
                new UpdateTimeToLiveRequest(TestTable.NAME, new TimeToLiveSpecification(true, "expires")));
        TestTable.put(client, item("pk", "a", "sk", 1, "expires", NOW.getEpochSecond() + 1));

        clock.advance(Duration.ofMinutes(2));

        StreamRecord removed = StreamReading.all(client, arn).get(1);
        assertThat(removed.eventName()).isEqualTo(OperationType.REMOVE);
        assertThat(removed.userIdentity()).contains(new Identity("dynamodb.amazonaws.com", "Service"));
        assertThat(removed.isExpiry()).isTrue();
    }

    @Test
    void recordsTransactionsAsAWholeOrNotAtAll() {
        String arn = enable(StreamViewType.NEW_IMAGE);
        TransactWriteItem one = put(1, Optional.empty());

        client.transactWriteItems(TransactWriteItemsRequest.builder(List.of(one, put(2, Optional.empty())))
                .build());
        assertThatThrownBy(() -> client.transactWriteItems(TransactWriteItemsRequest.builder(
                                List.of(put(3, Optional.empty()), put(4, Optional.of("attribute_exists(pk)"))))
                        .build()))
                .isInstanceOf(TransactionCanceledException.class);
        TestTable.put(client, item("pk", "a", "sk", 5, "rank", 5));

        assertThat(ranks(StreamReading.all(client, arn)))
                .containsExactly(AttributeValue.of(1), AttributeValue.of(2), AttributeValue.of(5));
    }

    private static TransactWriteItem put(int sk, Optional<String> condition) {
        return new TransactWriteItem.Put(
                TestTable.NAME,
                item("pk", "a", "sk", sk, "rank", sk),
                condition.map(TestTable::text),
                Expression.Substitutions.NONE,
                ReturnValuesOnConditionCheckFailure.NONE);
    }

    @Test
    void readsFromEachKindOfIterator() {
        String arn = enable(StreamViewType.NEW_IMAGE);
        String shard = onlyShard(arn);
        TestTable.put(client, item("pk", "a", "sk", 1, "rank", 1), item("pk", "a", "sk", 2, "rank", 2));
        String latest = iterator(GetShardIteratorRequest.latest(arn, shard));
        TestTable.put(client, item("pk", "a", "sk", 3, "rank", 3));
        String second = StreamReading.all(client, arn).get(1).sequenceNumber();
        String at = iterator(
                new GetShardIteratorRequest(arn, shard, ShardIteratorType.AT_SEQUENCE_NUMBER, Optional.of(second)));
        String after = iterator(GetShardIteratorRequest.after(arn, shard, second));

        assertThat(StreamReading.all(client, arn)).hasSize(3);
        assertThat(ranks(StreamReading.from(client, at))).containsExactly(AttributeValue.of(2), AttributeValue.of(3));
        assertThat(ranks(StreamReading.from(client, after))).containsExactly(AttributeValue.of(3));
        assertThat(ranks(StreamReading.from(client, latest))).containsExactly(AttributeValue.of(3));
    }

    @Test
    void readsOnFromAnEmptyPage() {
        String arn = enable(StreamViewType.NEW_IMAGE);
        GetRecordsResponse empty = records(iterator(GetShardIteratorRequest.latest(arn, onlyShard(arn))));
        TestTable.put(client, item("pk", "a", "sk", 1, "rank", 1));

        assertThat(empty.records()).isEmpty();
        assertThat(ranks(records(empty.nextShardIterator().orElseThrow()).records()))
                .containsExactly(AttributeValue.of(1));
    }

    @Test
    void endsPagesAtTheLimitAndAtOneMegabyte() {
        String arn = enable(StreamViewType.NEW_IMAGE);
        for (int i = 0; i < 4; i++) {
            TestTable.put(client, item("pk", "a", "sk", i, "note", "x".repeat(350_000)));
        }
        String iterator = iterator(GetShardIteratorRequest.trimHorizon(arn, onlyShard(arn)));

        assertThat(records(iterator).records()).hasSize(2);
        assertThat(client.getRecords(new GetRecordsRequest(iterator, Optional.of(1)))
                        .records())
                .hasSize(1);
        assertThat(StreamReading.from(client, iterator)).hasSize(4);
        assertThatThrownBy(() -> client.getRecords(new GetRecordsRequest(iterator, Optional.of(1001))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("less than or equal to 1000");
    }

    @Test
    void beginsANewShardEachFourHours() {
        String arn = enable(StreamViewType.NEW_IMAGE);
        TestTable.put(client, item("pk", "a", "sk", 1, "rank", 1));
        String before = iterator(GetShardIteratorRequest.trimHorizon(arn, onlyShard(arn)));
        clock.advance(Duration.ofMinutes(10));
        String onOpen = records(before).nextShardIterator().orElseThrow();
        clock.advance(Duration.ofMinutes(239));
        assertThatThrownBy(() -> records(onOpen)).isInstanceOf(ExpiredIteratorException.class);
        TestTable.put(client, item("pk", "a", "sk", 2, "rank", 2));

        List<Shard> shards = StreamReading.shards(client, arn);
        assertThat(shards).hasSize(2);
        Shard first = shards.get(0);
        Shard second = shards.get(1);
        assertThat(first.shardId()).matches("shardId-[0-9]{20}-[0-9a-f]{8}").isLessThan(second.shardId());
        assertThat(first.parentShardId()).isEmpty();
        assertThat(first.sequenceNumberRange().endingSequenceNumber()).isPresent();
        assertThat(second.parentShardId()).contains(first.shardId());
        assertThat(second.sequenceNumberRange().endingSequenceNumber()).isEmpty();
        GetRecordsResponse end = records(iterator(GetShardIteratorRequest.trimHorizon(arn, first.shardId())));
        assertThat(ranks(end.records())).containsExactly(AttributeValue.of(1));
        assertThat(end.nextShardIterator()).isEmpty();
        assertThat(ranks(StreamReading.all(client, arn))).containsExactly(AttributeValue.of(1), AttributeValue.of(2));
    }

    @Test
    void describesShardsPageByPage() {
        String arn = enable(StreamViewType.NEW_IMAGE);
        clock.advance(Duration.ofHours(9));
        List<Shard> all = StreamReading.shards(client, arn);

        StreamDescription first = client.describeStream(
                        new DescribeStreamRequest(arn, Optional.of(2), Optional.empty(), Optional.empty()))
                .streamDescription();
        StreamDescription rest = client.describeStream(
                        new DescribeStreamRequest(arn, Optional.of(2), first.lastEvaluatedShardId(), Optional.empty()))
                .streamDescription();
        StreamDescription children = client.describeStream(new DescribeStreamRequest(
                        arn,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new ShardFilter(
                                ShardFilterType.CHILD_SHARDS, all.get(0).shardId()))))
                .streamDescription();

        assertThat(all).hasSize(3);
        assertThat(first.shards()).isEqualTo(all.subList(0, 2));
        assertThat(rest.shards()).isEqualTo(all.subList(2, 3));
        assertThat(rest.lastEvaluatedShardId()).isEmpty();
        assertThat(children.shards()).isEqualTo(all.subList(1, 2));
    }

    @Test
    void trimsRecordsAndShardsAfterADay() {
        String arn = enable(StreamViewType.NEW_IMAGE);
        String shard = onlyShard(arn);
        TestTable.put(client, item("pk", "a", "sk", 1, "rank", 1));
        String number = StreamReading.all(client, arn).get(0).sequenceNumber();
        clock.advance(Duration.ofHours(3));
        TestTable.put(client, item("pk", "a", "sk", 2, "rank", 2));
        clock.advance(Duration.ofHours(20).plusMinutes(59));
        String old = iterator(GetShardIteratorRequest.after(arn, shard, number));
        String at = iterator(
                new GetShardIteratorRequest(arn, shard, ShardIteratorType.AT_SEQUENCE_NUMBER, Optional.of(number)));
        clock.advance(Duration.ofMinutes(2));

        assertThatThrownBy(() -> records(at)).isInstanceOf(TrimmedDataAccessException.class);
        assertThatThrownBy(() -> iterator(GetShardIteratorRequest.after(arn, shard, number)))
                .isInstanceOf(TrimmedDataAccessException.class);
        assertThat(ranks(records(old).records())).containsExactly(AttributeValue.of(2));
        assertThat(ranks(StreamReading.all(client, arn))).containsExactly(AttributeValue.of(2));
        clock.advance(Duration.ofHours(4));
        assertThat(StreamReading.shards(client, arn)).extracting(Shard::shardId).doesNotContain(shard);
        assertThatThrownBy(() -> iterator(GetShardIteratorRequest.trimHorizon(arn, shard)))
                .isInstanceOf(TrimmedDataAccessException.class);
    }

    @Test
    void keepsADisabledStreamForADay() {
        String first = enable(StreamViewType.NEW_IMAGE);
        TestTable.put(client, item("pk", "a", "sk", 1, "rank", 1));
        disable();
        TestTable.put(client, item("pk", "a", "sk", 2, "rank", 2));
        String second = enable(StreamViewType.KEYS_ONLY);

        assertThat(second).isNotEqualTo(first);
        assertThat(described(first).streamStatus()).isEqualTo(StreamStatus.DISABLED);
        assertThat(described(second).streamStatus()).isEqualTo(StreamStatus.ENABLED);
        assertThat(described(first).shards().get(0).sequenceNumberRange().endingSequenceNumber())
                .isPresent();
        GetRecordsResponse end = records(iterator(GetShardIteratorRequest.trimHorizon(first, onlyShard(first))));
        assertThat(ranks(end.records())).containsExactly(AttributeValue.of(1));
        assertThat(end.nextShardIterator()).isEmpty();
        clock.advance(Duration.ofHours(24).plusMinutes(1));
        assertThatThrownBy(() -> described(first))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining(first);
        assertThat(described(second).streamStatus()).isEqualTo(StreamStatus.ENABLED);
    }

    @Test
    void keepsTheStreamOfADeletedTableForADay() {
        String arn = enable(StreamViewType.NEW_IMAGE);
        TestTable.put(client, item("pk", "a", "sk", 1, "rank", 1));
        client.deleteTable(new DeleteTableRequest(TestTable.NAME));
        TestTable.create(client);
        String next = enable(StreamViewType.NEW_IMAGE);

        assertThat(next).isNotEqualTo(arn);
        assertThat(described(arn).streamStatus()).isEqualTo(StreamStatus.DISABLED);
        assertThat(ranks(StreamReading.all(client, arn))).containsExactly(AttributeValue.of(1));
        assertThat(StreamReading.all(client, next)).isEmpty();
        clock.advance(Duration.ofHours(24).plusMinutes(1));
        assertThat(client.listStreams(ListStreamsRequest.of(TestTable.NAME)).streams())
                .hasSize(1);
    }

    @Test
    void goesOnInAForkAndWhenOpenedAgain() {
        String arn = enable(StreamViewType.NEW_IMAGE);
        TestTable.put(client, item("pk", "a", "sk", 1, "rank", 1));

        try (Engine fork = engine.fork();
                Engine reopened = Engine.open(EngineOptions.defaults().withClock(clock), store.fork())) {
            for (Engine other : List.of(fork, reopened)) {
                TestTable.put(other.client(), item("pk", "a", "sk", 2, "rank", 2));
                assertThat(ranks(StreamReading.all(other.client(), arn)))
                        .containsExactly(AttributeValue.of(1), AttributeValue.of(2));
            }
            assertThat(StreamReading.all(client, arn)).hasSize(1);
            clock.advance(Duration.ofHours(24).plusMinutes(1));
            assertThat(StreamReading.all(reopened.client(), arn)).isEmpty();
        }
    }

    @Test
    void refusesWhatNamesNothing() {
        String arn = enable(StreamViewType.NEW_IMAGE);
        String shard = onlyShard(arn);

        assertThatThrownBy(() -> described("nothing")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> described(arn + "0")).isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> iterator(GetShardIteratorRequest.latest(arn, shard + "0")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Shard");
        assertThatThrownBy(() -> iterator(GetShardIteratorRequest.after(arn, shard, "1".repeat(21))))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> iterator(new GetShardIteratorRequest(
                        arn, shard, ShardIteratorType.AT_SEQUENCE_NUMBER, Optional.empty())))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> records("nothing")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> records(arn + "|1|AAAA")).isInstanceOf(ValidationException.class);
        assertThat(client.listStreams(ListStreamsRequest.of("Nothing")).streams())
                .isEmpty();
    }

    @Test
    void listsStreamsPageByPage() {
        String first = enable(StreamViewType.NEW_IMAGE);
        client.createTable(TestTable.definition("Others"));
        client.updateTable(UpdateTableRequest.builder("Others")
                .streamSpecification(new StreamSpecification(true, Optional.of(StreamViewType.KEYS_ONLY)))
                .build());

        var page = client.listStreams(new ListStreamsRequest(Optional.empty(), Optional.of(1), Optional.empty()));
        var rest = client.listStreams(
                new ListStreamsRequest(Optional.empty(), Optional.of(1), page.lastEvaluatedStreamArn()));

        assertThat(page.streams()).hasSize(1).extracting("tableName").containsExactly("Others");
        assertThat(rest.streams()).extracting("streamArn").containsExactly(first);
        assertThat(rest.lastEvaluatedStreamArn()).isEmpty();
    }
}
