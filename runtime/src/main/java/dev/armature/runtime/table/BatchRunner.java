package dev.armature.runtime.table;

import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchGetItemResponse;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.BatchWriteItemResponse;
import dev.armature.runtime.operation.KeysAndProjection;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.operation.WriteRequest;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.ReadableItem;
import dev.armature.runtime.value.WritableItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs batches of any size, of items of any tables: in chunks that the service takes, sending again what it left over,
 * after a pause that grows and is spread at random so that many clients do not return at once.
 */
final class BatchRunner {
    private static final int WRITES_PER_REQUEST = 25;
    private static final int KEYS_PER_REQUEST = 100;

    private final TableBinding table;
    /** By table name, its key attributes. */
    private final Map<String, List<AttributeName>> keyAttributes;

    BatchRunner(TableBinding table, Map<String, List<AttributeName>> keyAttributes) {
        this.table = table;
        this.keyAttributes = Map.copyOf(keyAttributes);
    }

    /** Writes all, in their order; returns what is left over after all attempts. */
    Call<Set<ItemAddress>> write(Map<ItemAddress, WriteRequest> writes) {
        return writeFrom(List.copyOf(writes.entrySet()), 0, new LinkedHashSet<>());
    }

    private Call<Set<ItemAddress>> writeFrom(
            List<Map.Entry<ItemAddress, WriteRequest>> all, int from, Set<ItemAddress> left) {
        if (from >= all.size()) {
            return Call.of(left);
        }
        int to = Math.min(from + WRITES_PER_REQUEST, all.size());
        return writeChunk(all.subList(from, to), 1).then(more -> {
            left.addAll(more);
            return writeFrom(all, to, left);
        });
    }

    private Call<Set<ItemAddress>> writeChunk(List<Map.Entry<ItemAddress, WriteRequest>> chunk, int attempt) {
        Map<String, List<WriteRequest>> byTable = new LinkedHashMap<>();
        chunk.forEach(write -> byTable.computeIfAbsent(write.getKey().tableName(), name -> new ArrayList<>())
                .add(write.getValue()));
        BatchWriteItemRequest request =
                new BatchWriteItemRequest(byTable, table.returnConsumedCapacity(), ReturnItemCollectionMetrics.NONE);
        return Call.<BatchWriteItemRequest, BatchWriteItemResponse, Set<ItemAddress>>sending(
                        ItemOperation.BATCH_WRITE, request, answer -> {
                            Set<ItemAddress> left = new LinkedHashSet<>();
                            answer.unprocessedItems()
                                    .forEach((name, writes) ->
                                            writes.forEach(write -> left.add(address(name, written(write)))));
                            return left.isEmpty() || attempt == TableBinding.MAX_ATTEMPTS
                                    ? Call.of(left)
                                    : writeChunk(
                                            chunk.stream()
                                                    .filter(write -> left.contains(write.getKey()))
                                                    .toList(),
                                            attempt + 1);
                        })
                .again(attempt, table.pauseBefore(attempt));
    }

    private static WritableItem written(WriteRequest request) {
        return request instanceof WriteRequest.Put put ? put.item() : ((WriteRequest.Delete) request).key();
    }

    private ItemAddress address(String tableName, WritableItem item) {
        return address(tableName, (ReadableItem) item.toItem());
    }

    private ItemAddress address(String tableName, ReadableItem item) {
        return ItemAddress.of(tableName, keyAttributes.getOrDefault(tableName, List.of()), item);
    }

    /**
     * Reads all.
     *
     * @param consistent the names of the tables that are read consistently
     */
    Call<Found> get(Set<ItemAddress> keys, Set<String> consistent) {
        return getFrom(List.copyOf(keys), consistent, 0, new Found(new HashMap<>(), new LinkedHashSet<>()));
    }

    private Call<Found> getFrom(List<ItemAddress> keys, Set<String> consistent, int from, Found found) {
        if (from >= keys.size()) {
            return Call.of(found);
        }
        int to = Math.min(from + KEYS_PER_REQUEST, keys.size());
        return getChunk(keys.subList(from, to), consistent, 1, found).then(more -> getFrom(keys, consistent, to, more));
    }

    private Call<Found> getChunk(Collection<ItemAddress> chunk, Set<String> consistent, int attempt, Found found) {
        Map<String, List<WritableItem>> byTable = new LinkedHashMap<>();
        chunk.forEach(address -> byTable.computeIfAbsent(address.tableName(), name -> new ArrayList<>())
                .add(address.key()));
        Map<String, KeysAndProjection> asked = new LinkedHashMap<>();
        byTable.forEach((name, keys) -> asked.put(
                name,
                new KeysAndProjection(
                        keys, consistent.contains(name), Optional.empty(), Expression.Substitutions.NONE)));
        BatchGetItemRequest request = new BatchGetItemRequest(asked, table.returnConsumedCapacity());
        return Call.<BatchGetItemRequest, BatchGetItemResponse, Found>sending(
                        ItemOperation.BATCH_GET, request, answer -> {
                            answer.responses()
                                    .forEach((name, items) ->
                                            items.forEach(item -> found.items().put(address(name, item), item)));
                            Set<ItemAddress> left = new LinkedHashSet<>();
                            answer.unprocessedKeys()
                                    .forEach((name, keys) -> keys.keys().forEach(key -> left.add(address(name, key))));
                            if (!left.isEmpty() && attempt < TableBinding.MAX_ATTEMPTS) {
                                return getChunk(left, consistent, attempt + 1, found);
                            }
                            found.unread().addAll(left);
                            return Call.of(found);
                        })
                .again(attempt, table.pauseBefore(attempt));
    }

    /** What a batch of reads has found so far, and what it gave up. */
    record Found(Map<ItemAddress, ReadableItem> items, Set<ItemAddress> unread) {}
}
