package dev.armature.runtime.table;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A batch of writes, with options. Immutable; nothing is sent before {@link #execute()}, or that after {@link #async()}.
 *
 * @param <T> the entity
 * @param <K> its key
 */
public final class BatchWriting<T, K> {
    private final TableBinding table;
    private final EntityMapping<T, K> mapping;
    private final Consumer<BatchWrite<T, K>> writes;

    BatchWriting(TableBinding table, EntityMapping<T, K> mapping, Consumer<BatchWrite<T, K>> writes) {
        this.table = table;
        this.mapping = mapping;
        this.writes = writes;
    }

    /** Hands what each request costs to {@code consumer}, such as a {@link CapacityMeter}. */
    public BatchWriting<T, K> consumed(Consumer<? super CapacityUnits> consumer) {
        return new BatchWriting<>(table.withConsumer(consumer), mapping, writes);
    }

    /**
     * Writes the batch: 25 in a request, one request after the other. What the service leaves over is sent again after a
     * pause that grows and is spread at random, at most eight times in all; what is left then is in the result.
     *
     * @throws IllegalArgumentException if a key appears twice and {@link BatchWrite#lastWins()} was not asked for
     */
    public BatchResult<T, K> execute() {
        return table.run(writing());
    }

    /** Returns the same last call, answered by a future. */
    public Async<T, K> async() {
        return new Async<>(this);
    }

    private Call<BatchResult<T, K>> writing() {
        return new BatchRunner<>(table, mapping).write(writes);
    }

    /**
     * The last call of a batch of writes, answered by a future that fails where the other throws.
     *
     * @param <T> the entity
     * @param <K> its key
     */
    public static final class Async<T, K> {
        private final BatchWriting<T, K> batch;

        private Async(BatchWriting<T, K> batch) {
            this.batch = batch;
        }

        /** As {@link BatchWriting#execute()}. */
        public CompletableFuture<BatchResult<T, K>> execute() {
            return batch.table.start(batch::writing);
        }
    }
}
