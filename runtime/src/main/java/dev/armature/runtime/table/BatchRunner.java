package dev.armature.runtime.table;

import dev.armature.runtime.client.RetryPolicy;
import dev.armature.runtime.error.InternalServerErrorException;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchGetItemResponse;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.KeysAndProjection;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.WriteRequest;
import dev.armature.runtime.table.BatchWrite.Write;
import dev.armature.runtime.value.ReadableItem;
import dev.armature.runtime.value.WritableItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs batches of any size: in chunks that the service takes, sending again what it left over, after a pause that grows
 * and is spread at random so that many clients do not return at once.
 */
final class BatchRunner<T, K> {
    private static final int WRITES_PER_REQUEST = 25;
    private static final int KEYS_PER_REQUEST = 100;
    private static final int MAX_ATTEMPTS = 8;
    private static final RetryPolicy POLICY =
            new RetryPolicy(MAX_ATTEMPTS, Duration.ofMillis(25), Duration.ofSeconds(2));

    private final TableBinding table;
    private final EntityMapping<T, K> mapping;

    BatchRunner(TableBinding table, EntityMapping<T, K> mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    BatchResult<T, K> write(Map<K, Write<T>> writes) {
        // All are encoded before the first chunk is sent, so that nothing is if one of them cannot be stored.
        Map<K, WriteRequest> requests = new HashMap<>();
        writes.forEach((key, write) -> requests.put(key, request(key, write)));
        List<T> puts = new ArrayList<>();
        List<K> deletes = new ArrayList<>();
        List<Map.Entry<K, Write<T>>> all = List.copyOf(writes.entrySet());
        for (int from = 0; from < all.size(); from += WRITES_PER_REQUEST) {
            writeChunk(all.subList(from, Math.min(from + WRITES_PER_REQUEST, all.size())), requests, puts, deletes);
        }
        return new BatchResult<>(puts, deletes);
    }

    private void writeChunk(
            List<Map.Entry<K, Write<T>>> chunk, Map<K, WriteRequest> encoded, List<T> puts, List<K> deletes) {
        Map<K, Write<T>> pending = new LinkedHashMap<>();
        chunk.forEach(entry -> pending.put(entry.getKey(), entry.getValue()));
        for (int attempt = 1; ; attempt++) {
            List<WriteRequest> requests =
                    pending.keySet().stream().map(encoded::get).toList();
            List<WriteRequest> left = table.client()
                    .batchWriteItem(new BatchWriteItemRequest(
                            Map.of(table.tableName(), requests),
                            ReturnConsumedCapacity.NONE,
                            ReturnItemCollectionMetrics.NONE))
                    .unprocessedItems()
                    .getOrDefault(table.tableName(), List.of());
            pending.keySet().retainAll(keysOf(left));
            if (pending.isEmpty()) {
                return;
            }
            if (attempt == MAX_ATTEMPTS) {
                break;
            }
            pause(attempt);
        }
        pending.forEach((key, write) -> {
            if (write instanceof Write.Put<T> put) {
                puts.add(put.entity());
            } else {
                deletes.add(key);
            }
        });
    }

    private WriteRequest request(K key, Write<T> write) {
        return write instanceof Write.Put<T> put
                ? new WriteRequest.Put(mapping.storable(put.entity()).toItem())
                : new WriteRequest.Delete(mapping.keyItem(key));
    }

    private Set<K> keysOf(List<WriteRequest> requests) {
        Set<K> keys = new LinkedHashSet<>();
        for (WriteRequest request : requests) {
            WritableItem item =
                    request instanceof WriteRequest.Put put ? put.item() : ((WriteRequest.Delete) request).key();
            keys.add(mapping.readKey(item.toItem().source()));
        }
        return keys;
    }

    Map<K, T> get(List<K> keys, boolean consistent) {
        List<K> distinct = List.copyOf(new LinkedHashSet<>(keys));
        Map<K, T> found = new LinkedHashMap<>();
        for (int from = 0; from < distinct.size(); from += KEYS_PER_REQUEST) {
            getChunk(distinct.subList(from, Math.min(from + KEYS_PER_REQUEST, distinct.size())), consistent, found);
        }
        return found;
    }

    private void getChunk(List<K> keys, boolean consistent, Map<K, T> found) {
        List<WritableItem> pending = new ArrayList<>(keys.size());
        keys.forEach(key -> pending.add(mapping.keyItem(key)));
        for (int attempt = 1; !pending.isEmpty(); attempt++) {
            BatchGetItemResponse response = table.client()
                    .batchGetItem(new BatchGetItemRequest(
                            Map.of(
                                    table.tableName(),
                                    new KeysAndProjection(
                                            List.copyOf(pending),
                                            consistent,
                                            Optional.empty(),
                                            Expression.Substitutions.NONE)),
                            ReturnConsumedCapacity.NONE));
            for (ReadableItem item : response.responses().getOrDefault(table.tableName(), List.of())) {
                T entity = mapping.decodeStored(item);
                found.put(mapping.keyOf(entity), entity);
            }
            KeysAndProjection left = response.unprocessedKeys().get(table.tableName());
            pending.clear();
            if (left == null) {
                return;
            }
            pending.addAll(left.keys());
            if (attempt >= MAX_ATTEMPTS) {
                throw new InternalServerErrorException("BatchGetItem of " + mapping.entity() + " left " + pending.size()
                        + " keys unread after " + MAX_ATTEMPTS + " attempts");
            }
            pause(attempt);
        }
    }

    private void pause(int attempt) {
        long ceilingMillis = POLICY.ceilingAfter(attempt).toMillis();
        try {
            table.sleeper().sleep(Duration.ofMillis(table.random().nextLong(ceilingMillis) + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a batch waited to be sent again", e);
        }
    }
}
