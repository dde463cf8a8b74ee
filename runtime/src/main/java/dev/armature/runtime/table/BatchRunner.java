package dev.armature.runtime.table;

import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchGetItemResponse;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.BatchWriteItemResponse;
import dev.armature.runtime.operation.KeysAndProjection;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.WriteRequest;
import dev.armature.runtime.table.BatchWrite.Write;
import dev.armature.runtime.value.ReadableItem;
import dev.armature.runtime.value.WritableItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Runs batches of any size: in chunks that the service takes, sending again what it left over, after a pause that grows
 * and is spread at random so that many clients do not return at once.
 */
final class BatchRunner<T, K> {
    private static final int WRITES_PER_REQUEST = 25;
    private static final int KEYS_PER_REQUEST = 100;

    private final TableBinding table;
    private final EntityMapping<T, K> mapping;

    BatchRunner(TableBinding table, EntityMapping<T, K> mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    Call<BatchResult<T, K>> write(Consumer<BatchWrite<T, K>> writes) {
        BatchWrite<T, K> batch = new BatchWrite<>(mapping, table);
        writes.accept(batch);
        // All are encoded before the first chunk is sent, so that nothing is if one of them cannot be stored.
        List<Pending<T, K>> all = new ArrayList<>();
        batch.writes().forEach((key, write) -> all.add(new Pending<>(key, write, request(key, write))));
        return writeFrom(all, 0, List.of()).map(BatchRunner::result);
    }

    private Call<List<Pending<T, K>>> writeFrom(List<Pending<T, K>> all, int from, List<Pending<T, K>> left) {
        if (from >= all.size()) {
            return Call.of(left);
        }
        int to = Math.min(from + WRITES_PER_REQUEST, all.size());
        return writeChunk(all.subList(from, to), 1).then(more -> writeFrom(all, to, joined(left, more)));
    }

    private Call<List<Pending<T, K>>> writeChunk(List<Pending<T, K>> chunk, int attempt) {
        BatchWriteItemRequest request = new BatchWriteItemRequest(
                Map.of(table.tableName(), chunk.stream().map(Pending::request).toList()),
                table.returnConsumedCapacity(),
                ReturnItemCollectionMetrics.NONE);
        return Call.<BatchWriteItemRequest, BatchWriteItemResponse, List<Pending<T, K>>>sending(
                        ItemOperation.BATCH_WRITE, request, answer -> {
                            Set<K> unprocessed =
                                    keysOf(answer.unprocessedItems().getOrDefault(table.tableName(), List.of()));
                            List<Pending<T, K>> left = chunk.stream()
                                    .filter(pending -> unprocessed.contains(pending.key()))
                                    .toList();
                            return left.isEmpty() || attempt == TableBinding.MAX_ATTEMPTS
                                    ? Call.of(left)
                                    : writeChunk(left, attempt + 1);
                        })
                .again(attempt, table.pauseBefore(attempt));
    }

    private static <T, K> BatchResult<T, K> result(List<Pending<T, K>> left) {
        List<T> puts = new ArrayList<>();
        List<K> deletes = new ArrayList<>();
        for (Pending<T, K> pending : left) {
            if (pending.write() instanceof Write.Put<T> put) {
                puts.add(put.entity());
            } else {
                deletes.add(pending.key());
            }
        }
        return new BatchResult<>(puts, deletes);
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

    Call<BatchFound<T, K>> get(Collection<K> keys, boolean consistent) {
        Set<K> distinct = new LinkedHashSet<>(keys);
        List<WritableItem> all = distinct.stream().map(mapping::keyItem).toList();
        return getFrom(all, consistent, 0, new Found<>(new LinkedHashMap<>(), new ArrayList<>()))
                .map(found -> new BatchFound<>(found.entities(), found.unread()));
    }

    private Call<Found<T, K>> getFrom(List<WritableItem> keys, boolean consistent, int from, Found<T, K> found) {
        if (from >= keys.size()) {
            return Call.of(found);
        }
        int to = Math.min(from + KEYS_PER_REQUEST, keys.size());
        return getChunk(keys.subList(from, to), consistent, 1, found).then(more -> getFrom(keys, consistent, to, more));
    }

    private Call<Found<T, K>> getChunk(List<WritableItem> chunk, boolean consistent, int attempt, Found<T, K> found) {
        BatchGetItemRequest request = new BatchGetItemRequest(
                Map.of(
                        table.tableName(),
                        new KeysAndProjection(chunk, consistent, Optional.empty(), Expression.Substitutions.NONE)),
                table.returnConsumedCapacity());
        return Call.<BatchGetItemRequest, BatchGetItemResponse, Found<T, K>>sending(
                        ItemOperation.BATCH_GET, request, answer -> {
                            for (ReadableItem item : answer.responses().getOrDefault(table.tableName(), List.of())) {
                                T entity = mapping.decodeStored(item);
                                found.entities().put(mapping.keyOf(entity), entity);
                            }
                            KeysAndProjection left = answer.unprocessedKeys().get(table.tableName());
                            if (left == null) {
                                return Call.of(found);
                            }
                            if (attempt < TableBinding.MAX_ATTEMPTS) {
                                return getChunk(left.keys(), consistent, attempt + 1, found);
                            }
                            left.keys()
                                    .forEach(key -> found.unread()
                                            .add(mapping.readKey(key.toItem().source())));
                            return Call.of(found);
                        })
                .again(attempt, table.pauseBefore(attempt));
    }

    /** What a batch of reads has found so far, and which keys it gave up. */
    private record Found<T, K>(Map<K, T> entities, List<K> unread) {}

    private static <E> List<E> joined(List<E> first, List<E> second) {
        return second.isEmpty()
                ? first
                : Stream.concat(first.stream(), second.stream()).toList();
    }

    /** A write that has not been done yet. */
    private record Pending<T, K>(K key, Write<T> write, WriteRequest request) {}
}
