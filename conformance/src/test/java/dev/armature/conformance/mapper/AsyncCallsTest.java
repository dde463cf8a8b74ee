package dev.armature.conformance.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.table.BatchResult;
import dev.armature.runtime.table.ConditionFailedException;
import dev.armature.runtime.table.UpdateOutcome;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The verbs, answered by futures. */
final class AsyncCallsTest {
    private final Engine engine = Engine.inMemory();
    private final ParcelsTable table = ParcelsTable.over(engine.client());
    private final ParcelRepository parcels = table.parcels();

    @BeforeEach
    void createTable() {
        table.create();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void storesFindsAndDeletes() {
        Parcel stored = parcels.async().create(Parcel.of("ann", "1")).join();
        Parcel replaced = parcels.async().put(stored.withWeight(2)).join();

        assertThat(parcels.async().get(stored.key()).join()).contains(replaced);
        assertThat(parcels.find(stored.key())
                        .consistentRead()
                        .async()
                        .orElseThrow()
                        .join())
                .isEqualTo(replaced);
        parcels.async().delete(replaced).join();
        assertThat(parcels.get(stored.key())).isEmpty();
        assertThatThrownBy(
                        () -> parcels.find(stored.key()).async().orElseThrow().join())
                .hasCauseInstanceOf(NoSuchElementException.class);
    }

    @Test
    void updatesInTheSameStages() {
        Parcel stored = parcels.create(Parcel.of("ann", "1"));

        Parcel updated = parcels.update(stored.key())
                .set(u -> u.weight().to(3.0))
                .async()
                .returnNew()
                .join();
        UpdateOutcome<Parcel> refused = parcels.update(stored.key())
                .set(u -> u.weight().to(4.0))
                .when(c -> c.weight().gt(5.0))
                .async()
                .attempt()
                .join();

        assertThat(updated.weight()).isEqualTo(3.0);
        assertThat(refused.isUpdated()).isFalse();
    }

    @Test
    void failsWithTheExceptionsOfTheOtherVerbs() {
        Parcel stored = parcels.create(Parcel.of("ann", "1"));
        NotesTable notes = NotesTable.over(engine.client());
        notes.create();

        assertThatThrownBy(() -> parcels.async().create(stored).join())
                .hasCauseInstanceOf(ConditionFailedException.class);
        assertThatThrownBy(() -> notes.notes()
                        .async()
                        .put(new Note("far too long", "", List.of()))
                        .join())
                .hasCauseInstanceOf(CodecException.class);
    }

    @Test
    void runsBatchesOfAnySizeWithoutDeepeningTheStack() {
        ParcelsTable immediate = ParcelsTable.builder(engine.client())
                .async(AsyncDynamoClient.over(engine.client(), Runnable::run))
                .build();
        List<Parcel> many = IntStream.range(0, 5_000)
                .mapToObj(number -> Parcel.of("ann", Integer.toString(number)))
                .toList();

        BatchResult<Parcel, ParcelKey> written = immediate
                .parcels()
                .batchWriting(b -> b.putAll(many))
                .async()
                .execute()
                .join();

        assertThat(written.isComplete()).isTrue();
        assertThat(immediate
                        .parcels()
                        .async()
                        .batchGet(many.stream().map(Parcel::key).toList())
                        .join())
                .hasSize(5_000);
    }

    @Test
    void sendsNothingFurtherOnceCancelled() {
        Held held = new Held();
        ParcelRepository slow =
                ParcelsTable.builder(engine.client()).async(held).build().parcels();
        List<Parcel> two = IntStream.range(0, 26)
                .mapToObj(number -> Parcel.of("ann", Integer.toString(number)))
                .toList();

        var written = slow.batchWriting(b -> b.putAll(two)).async().execute();
        written.cancel(false);
        held.release();

        assertThat(held.calls).isEqualTo(1);
    }

    @Test
    void waitsForAnAsynchronousClientWhereTheCallerWaits() {
        ParcelsTable over = ParcelsTable.over(
                AsyncDynamoClient.over(engine.client(), Runnable::run).blocking());

        Parcel stored = over.parcels().create(Parcel.of("ann", "1"));

        assertThat(over.parcels().get(stored.key())).contains(stored);
        assertThatThrownBy(() -> over.parcels().create(stored)).isInstanceOf(ConditionFailedException.class);
    }

    /** Answers when told to. */
    private final class Held implements AsyncDynamoClient {
        private int calls;
        private Runnable release = () -> {};

        @Override
        public <I, O> CompletableFuture<O> call(Operation<I, O> operation, I request) {
            calls++;
            CompletableFuture<O> answer = new CompletableFuture<>();
            release = () -> answer.complete(engine.client().call(operation, request));
            return answer;
        }

        void release() {
            release.run();
        }
    }
}
