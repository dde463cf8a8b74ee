package dev.armature.conformance.model;

import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchGetItemResponse;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.BatchWriteItemResponse;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.GetItemResponse;
import dev.armature.runtime.operation.KeysAndProjection;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.WriteRequest;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import dev.armature.runtime.value.WritableItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers operations on tables as the service would, from {@link ReferenceTable}s. Of errors, only the class means
 * something, and of cancellation reasons the code and item.
 */
final class ReferenceClient implements DynamoClient {
    private final Map<String, ReferenceTable> tables = new LinkedHashMap<>();
    private final ReferenceTransactions transactions = new ReferenceTransactions(this::table);

    ReferenceClient(List<TableShape> shapes) {
        shapes.forEach(shape -> tables.put(shape.name(), new ReferenceTable(shape)));
    }

    private ReferenceTable table(String name) {
        ReferenceTable table = tables.get(name);
        if (table == null) {
            throw new ResourceNotFoundException("no table " + name);
        }
        return table;
    }

    @Override
    public <I, O> O call(Operation<I, O> operation, I request) {
        return operation.responseType().cast(answer(request));
    }

    private Object answer(Object request) {
        if (request instanceof GetItemRequest get) {
            return get(get);
        }
        if (request instanceof PutItemRequest put) {
            return ReferenceWrites.put(table(put.tableName()), put);
        }
        if (request instanceof UpdateItemRequest update) {
            update.updateExpression()
                    .map(ReferenceWrites::tree)
                    .ifPresent(tree -> ReferencePaths.requireDistinct(ReferenceUpdate.paths(tree)));
            return ReferenceWrites.update(table(update.tableName()), update);
        }
        if (request instanceof DeleteItemRequest delete) {
            return ReferenceWrites.delete(table(delete.tableName()), delete);
        }
        if (request instanceof QueryRequest query) {
            return new ReferenceReads(table(query.tableName()), query.indexName()).query(query);
        }
        if (request instanceof ScanRequest scan) {
            return new ReferenceReads(table(scan.tableName()), scan.indexName()).scan(scan);
        }
        if (request instanceof BatchGetItemRequest batch) {
            return batchGet(batch);
        }
        if (request instanceof BatchWriteItemRequest batch) {
            return batchWrite(batch);
        }
        if (request instanceof TransactGetItemsRequest transaction) {
            return transactions.get(transaction);
        }
        return transactions.write((TransactWriteItemsRequest) request);
    }

    private GetItemResponse get(GetItemRequest request) {
        request.projectionExpression()
                .map(ReferenceWrites::tree)
                .ifPresent(projection -> ReferencePaths.requireDistinct(projection.paths()));
        ReferenceTable table = table(request.tableName());
        Map<String, AttributeValue> key = request.key().toItem().toMap();
        table.requireKey(key);
        Map<String, AttributeValue> item = table.get(key);
        Optional<ReadableItem> found = item.isEmpty()
                ? Optional.empty()
                : Optional.of(Item.of(
                        ReferencePaths.project(request.projectionExpression().map(ReferenceWrites::tree), item)));
        return new GetItemResponse(found, Optional.empty());
    }

    private BatchGetItemResponse batchGet(BatchGetItemRequest request) {
        Map<String, List<ReadableItem>> found = new LinkedHashMap<>();
        Set<Object> seen = new HashSet<>();
        for (Map.Entry<String, KeysAndProjection> entry : request.requestItems().entrySet()) {
            KeysAndProjection asked = entry.getValue();
            asked.projectionExpression()
                    .map(ReferenceWrites::tree)
                    .ifPresent(projection -> ReferencePaths.requireDistinct(projection.paths()));
            ReferenceTable table = table(entry.getKey());
            List<ReadableItem> items = new ArrayList<>();
            for (WritableItem writable : asked.keys()) {
                Map<String, AttributeValue> key = writable.toItem().toMap();
                table.requireKey(key);
                requireNew(seen, entry.getKey(), key);
                Map<String, AttributeValue> item = table.get(key);
                if (!item.isEmpty()) {
                    items.add(Item.of(
                            ReferencePaths.project(asked.projectionExpression().map(ReferenceWrites::tree), item)));
                }
            }
            found.put(entry.getKey(), items);
        }
        return new BatchGetItemResponse(found, Map.of(), List.of());
    }

    private BatchWriteItemResponse batchWrite(BatchWriteItemRequest request) {
        List<Runnable> writes = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Map.Entry<String, List<WriteRequest>> entry :
                request.requestItems().entrySet()) {
            ReferenceTable table = table(entry.getKey());
            for (WriteRequest write : entry.getValue()) {
                if (write instanceof WriteRequest.Put put) {
                    Map<String, AttributeValue> item = put.item().toItem().toMap();
                    table.requireItem(item);
                    requireNew(seen, entry.getKey(), table.keyOf(Optional.empty(), item));
                    writes.add(() -> table.put(item));
                } else {
                    Map<String, AttributeValue> key =
                            ((WriteRequest.Delete) write).key().toItem().toMap();
                    table.requireKey(key);
                    requireNew(seen, entry.getKey(), key);
                    writes.add(() -> table.delete(key));
                }
            }
        }
        writes.forEach(Runnable::run);
        return new BatchWriteItemResponse(Map.of(), Map.of(), List.of());
    }

    private static void requireNew(Set<Object> seen, String table, Map<String, AttributeValue> key) {
        if (!seen.add(List.of(table, key))) {
            throw new ValidationException("an item comes twice");
        }
    }
}
