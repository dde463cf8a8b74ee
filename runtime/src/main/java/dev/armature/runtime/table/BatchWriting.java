package dev.armature.runtime.table;

import dev.armature.runtime.operation.WriteRequest;
import dev.armature.runtime.table.BatchWrite.Write;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    @CheckReturnValue
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
        return new BatchesWriting(table, List.of(this)).writing().map(written -> written.get(this));
    }

    /** Returns what the batch writes, encoded. */
    Collected<T, K> collected() {
        BatchWrite<T, K> batch = new BatchWrite<>(mapping, table);
        writes.accept(batch);
        Map<ItemAddress, Pending<T, K>> all = new LinkedHashMap<>();
        batch.writes().forEach((key, write) -> {
            Item item = write instanceof Write.Put<T> put
                    ? mapping.storable(put.entity()).toItem()
                    : mapping.keyItem(key).toItem();
            WriteRequest request =
                    write instanceof Write.Put<T> ? new WriteRequest.Put(item) : new WriteRequest.Delete(item);
            ItemAddress address = ItemAddress.of(table.tableName(), mapping.keyAttributes(), item);
            if (all.put(address, new Pending<>(key, write, request)) != null) {
                throw new IllegalArgumentException("The batch writes " + mapping.entity() + " with key " + key
                        + " and with another key that is stored as the same");
            }
        });
        return new Collected<>(table.tableName(), mapping, all);
    }

    /** A write, and the request that does it. */
    private record Pending<T, K>(K key, Write<T> write, WriteRequest request) {}

    /** All writes of a batch, by the items that they change. */
    record Collected<T, K>(String tableName, EntityMapping<T, K> mapping, Map<ItemAddress, Pending<T, K>> writes) {

        Map<ItemAddress, WriteRequest> requests() {
            Map<ItemAddress, WriteRequest> requests = new LinkedHashMap<>();
            writes.forEach((address, pending) -> requests.put(address, pending.request()));
            return requests;
        }

        BatchResult<T, K> result(Set<ItemAddress> left) {
            List<T> puts = new ArrayList<>();
            List<K> deletes = new ArrayList<>();
            writes.forEach((address, pending) -> {
                if (left.contains(address)) {
                    if (pending.write() instanceof Write.Put<T> put) {
                        puts.add(put.entity());
                    } else {
                        deletes.add(pending.key());
                    }
                }
            });
            return new BatchResult<>(puts, deletes);
        }
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
