package dev.armature.runtime.table;

import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A batch of reads, with options. Immutable; nothing is sent before {@link #execute()} or {@link #attempt()}, or one of
 * them after {@link #async()}.
 *
 * @param <T> the entity
 * @param <K> its key
 */
public final class BatchGetting<T, K> {
    private final TableBinding table;
    private final EntityMapping<T, K> mapping;
    private final List<K> keys;
    private final boolean consistent;

    BatchGetting(TableBinding table, EntityMapping<T, K> mapping, Collection<K> keys, boolean consistent) {
        this.table = table;
        this.mapping = mapping;
        this.keys = List.copyOf(keys);
        this.consistent = consistent;
    }

    /** Returns this batch as a strongly consistent one: each read sees every write that was acknowledged before it. */
    public BatchGetting<T, K> consistentRead() {
        return new BatchGetting<>(table, mapping, keys, true);
    }

    /** Hands what each request costs to {@code consumer}, such as a {@link CapacityMeter}. */
    public BatchGetting<T, K> consumed(Consumer<? super CapacityUnits> consumer) {
        return new BatchGetting<>(table.withConsumer(consumer), mapping, keys, consistent);
    }

    /**
     * Reads the batch: 100 keys in a request, one request after the other, each key once however often it was given. Keys
     * that the service leaves over are asked for again after a pause that grows and is spread at random, at most eight
     * times in all.
     *
     * @throws BatchIncompleteException if keys are left over then
     */
    public Map<K, T> execute() {
        return table.run(reading());
    }

    /** Reads the batch as {@link #execute()} does, and returns the keys that are left over beside what was found. */
    public BatchFound<T, K> attempt() {
        return table.run(attempting());
    }

    /** Returns the same last calls, answered by futures. */
    public Async<T, K> async() {
        return new Async<>(this);
    }

    Call<Map<K, T>> reading() {
        return together().reading().map(found -> found.get(this).found());
    }

    private Call<BatchFound<T, K>> attempting() {
        return together().attempting().map(found -> found.get(this));
    }

    private BatchesGetting together() {
        return new BatchesGetting(table, List.of(this));
    }

    /** Returns what the batch asks for, encoded. */
    Asked<T, K> asked() {
        Map<ItemAddress, K> addresses = new LinkedHashMap<>();
        for (K key : keys) {
            Item item = mapping.keyItem(key).toItem();
            addresses.putIfAbsent(new ItemAddress(table.tableName(), item), key);
        }
        return new Asked<>(table.tableName(), mapping, addresses, consistent);
    }

    /** The keys of a batch, each once, by the items that they are of. */
    record Asked<T, K>(
            String tableName, EntityMapping<T, K> mapping, Map<ItemAddress, K> addresses, boolean isConsistent) {

        BatchFound<T, K> result(BatchRunner.Found found) {
            Map<K, T> entities = new LinkedHashMap<>();
            List<K> unread = new ArrayList<>();
            addresses.forEach((address, key) -> {
                ReadableItem item = found.items().get(address);
                if (item != null) {
                    T entity = mapping.decodeStored(item);
                    entities.put(mapping.keyOf(entity), entity);
                } else if (found.unread().contains(address)) {
                    unread.add(key);
                }
            });
            return new BatchFound<>(entities, unread);
        }
    }

    /**
     * The last calls of a batch of reads, answered by futures that fail where the others throw.
     *
     * @param <T> the entity
     * @param <K> its key
     */
    public static final class Async<T, K> {
        private final BatchGetting<T, K> batch;

        private Async(BatchGetting<T, K> batch) {
            this.batch = batch;
        }

        /** As {@link BatchGetting#execute()}. */
        public CompletableFuture<Map<K, T>> execute() {
            return batch.table.start(batch::reading);
        }

        /** As {@link BatchGetting#attempt()}. */
        public CompletableFuture<BatchFound<T, K>> attempt() {
            return batch.table.start(batch::attempting);
        }
    }
}
