package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchGetItemResponse;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.BatchWriteItemResponse;
import dev.armature.runtime.operation.KeysAndProjection;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.WriteRequest;
import dev.armature.runtime.table.BatchFound;
import dev.armature.runtime.table.BatchIncompleteException;
import dev.armature.runtime.table.BatchResult;
import dev.armature.runtime.table.BatchesFound;
import dev.armature.runtime.table.BatchesWritten;
import dev.armature.runtime.table.CallReport;
import dev.armature.runtime.table.TableBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Batches of any size, of a service that leaves things over. */
final class BatchesTest {
    private static final int ATTEMPTS = 8;

    private final Engine engine = Engine.inMemory();
    private final List<Duration> waits = new ArrayList<>();
    private final List<CallReport> reports = new ArrayList<>();

    @BeforeEach
    void createTable() {
        ParcelsTable.over(engine.client()).create();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void sendsWhatIsLeftOverAgainAfterGrowingWaits() {
        ParcelRepository parcels = over((request, number, next) ->
                        request instanceof BatchWriteItemRequest write && number <= 3
                                ? doingTheFirst(write, next)
                                : next.answer(request))
                .build()
                .parcels();

        BatchResult<Parcel, ParcelKey> result = parcels.batchWrite(b -> b.putAll(parcels(25)));

        assertThat(result.isComplete()).isTrue();
        assertThat(parcels.byOwner("ann").count()).isEqualTo(25);
        assertThat(reports).extracting(CallReport::attempt).startsWith(1, 2, 3, 4);
        assertThat(waits).hasSize(3);
        assertThat(waits.get(0)).isBetween(Duration.ofNanos(1), Duration.ofMillis(25));
        assertThat(waits.get(2)).isLessThanOrEqualTo(Duration.ofMillis(100));
    }

    @Test
    void waitsWithoutAThreadOfTheCaller() {
        ParcelRepository parcels = over((request, number, next) ->
                        request instanceof BatchWriteItemRequest write && number == 1
                                ? doingTheFirst(write, next)
                                : next.answer(request))
                .build()
                .parcels();

        BatchResult<Parcel, ParcelKey> result = parcels.batchWriting(b -> b.putAll(parcels(25)))
                .async()
                .execute()
                .join();

        assertThat(result.isComplete()).isTrue();
        assertThat(waits).hasSize(1);
    }

    @Test
    void givesUpAfterEightAttemptsAndReturnsWhatIsLeft() {
        ParcelRepository parcels = over((request, number, next) -> leavingAll((BatchWriteItemRequest) request))
                .build()
                .parcels();
        ParcelKey key = new ParcelKey("bob", BigDecimal.ONE);

        BatchResult<Parcel, ParcelKey> result =
                parcels.batchWrite(b -> b.putAll(parcels(30)).delete(key));

        assertThat(result.isComplete()).isFalse();
        assertThat(result.unprocessedPuts()).hasSize(30);
        assertThat(result.unprocessedDeletes()).containsExactly(key);
        assertThat(reports).hasSize(2 * ATTEMPTS);
    }

    @Test
    void readsEachKeyOnceHoweverOftenItIsGiven() {
        ParcelRepository parcels =
                over((request, number, next) -> next.answer(request)).build().parcels();
        List<Parcel> stored = parcels(150);
        parcels.batchWrite(b -> b.putAll(stored));
        List<ParcelKey> twice = new ArrayList<>(stored.stream().map(Parcel::key).toList());
        twice.addAll(List.copyOf(twice));

        Map<ParcelKey, Parcel> found =
                parcels.batchGetting(twice).consistentRead().execute();

        assertThat(found).hasSize(150);
        assertThat(reports)
                .filteredOn(report -> report.operation() == Operation.BATCH_GET_ITEM)
                .hasSize(2);
    }

    @Test
    void tellsTheKeysThatWereNotRead() {
        ParcelRepository parcels = over((request, number, next) -> leavingOne((BatchGetItemRequest) request, next))
                .build()
                .parcels();
        ParcelsTable.over(engine.client()).parcels().batchWrite(b -> b.putAll(parcels(3)));
        List<ParcelKey> keys = parcels(3).stream().map(Parcel::key).toList();

        BatchFound<Parcel, ParcelKey> result = parcels.batchGetting(keys).attempt();

        assertThat(result.found()).containsOnlyKeys(keys.get(1), keys.get(2));
        assertThat(result.unread()).containsExactly(keys.get(0));
        assertThatExceptionOfType(BatchIncompleteException.class)
                .isThrownBy(() -> parcels.batchGet(keys))
                .satisfies(incomplete -> assertThat(incomplete.result()).isEqualTo(result));
        assertThatThrownBy(() -> parcels.batchGetting(keys).async().execute().join())
                .hasCauseInstanceOf(BatchIncompleteException.class);
    }

    @Test
    void tellsForEachOfSeveralWhatIsLeft() {
        ParcelsTable table = over((request, number, next) -> leavingAll((BatchWriteItemRequest) request))
                .build();
        var puts = table.parcels().batchWriting(b -> b.putAll(parcels(2)));
        ParcelKey key = new ParcelKey("bob", BigDecimal.ONE);
        var deletes = table.parcels().batchWriting(b -> b.delete(key));

        BatchesWritten written = table.batchWrite(puts, deletes);

        assertThat(written.isComplete()).isFalse();
        assertThat(written.get(puts).unprocessedPuts()).hasSize(2);
        assertThat(written.get(puts).unprocessedDeletes()).isEmpty();
        assertThat(written.get(deletes).unprocessedDeletes()).containsExactly(key);
    }

    @Test
    void tellsForEachOfSeveralWhatWasNotRead() {
        ParcelsTable table = over((request, number, next) -> leavingOne((BatchGetItemRequest) request, next))
                .build();
        ParcelsTable.over(engine.client()).parcels().batchWrite(b -> b.putAll(parcels(3)));
        List<ParcelKey> keys = parcels(3).stream().map(Parcel::key).toList();
        var first = table.parcels().batchGetting(keys.subList(0, 1));
        var others = table.parcels().batchGetting(keys.subList(1, 3));

        BatchesFound found = table.batchGetting(List.of(first, others)).attempt();

        assertThat(found.isComplete()).isFalse();
        assertThat(found.get(first).unread()).containsExactly(keys.get(0));
        assertThat(found.get(others).isComplete()).isTrue();
        assertThatExceptionOfType(BatchIncompleteException.class)
                .isThrownBy(() -> table.batchGet(first, others))
                .satisfies(
                        incomplete -> assertThat(incomplete.result().unread()).isEqualTo(keys.subList(0, 1)));
    }

    private TableBuilder<ParcelsTable> over(Intercepted.Interceptor interceptor) {
        return ParcelsTable.builder(new Intercepted(engine.client(), interceptor))
                .sleeper(waits::add)
                .listener(reports::add);
    }

    private static List<Parcel> parcels(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Parcel.of("ann", Integer.toString(number)))
                .toList();
    }

    private static Object doingTheFirst(BatchWriteItemRequest request, Intercepted.Next next) {
        List<WriteRequest> writes = request.requestItems().get("Parcels");
        next.answer(new BatchWriteItemRequest(
                Map.of("Parcels", writes.subList(0, 1)),
                request.returnConsumedCapacity(),
                request.returnItemCollectionMetrics()));
        return leaving(writes.subList(1, writes.size()));
    }

    private static Object leavingAll(BatchWriteItemRequest request) {
        return leaving(request.requestItems().get("Parcels"));
    }

    private static BatchWriteItemResponse leaving(List<WriteRequest> writes) {
        return new BatchWriteItemResponse(Map.of("Parcels", writes), Map.of(), List.of());
    }

    private static Object leavingOne(BatchGetItemRequest request, Intercepted.Next next) {
        BatchGetItemResponse all = (BatchGetItemResponse) next.answer(request);
        var asked = request.requestItems().get("Parcels");
        var first = asked.keys().get(0).toItem();
        var rest = all.responses().get("Parcels").stream()
                .filter(item -> !item.toItem().find("number").equals(first.find("number")))
                .toList();
        var left = new KeysAndProjection(
                List.of(first), asked.consistentRead(), asked.projectionExpression(), asked.substitutions());
        return new BatchGetItemResponse(Map.of("Parcels", rest), Map.of("Parcels", left), List.of());
    }
}
