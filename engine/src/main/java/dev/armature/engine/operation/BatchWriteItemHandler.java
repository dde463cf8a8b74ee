package dev.armature.engine.operation;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.item.ItemChange;
import dev.armature.engine.item.ItemWriter;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.BatchWriteItemResponse;
import dev.armature.runtime.operation.ItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.WriteRequest;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * BatchWriteItem: puts and deletes up to 25 items, each for itself. All of them are checked before the first is written,
 * so a refused batch writes nothing; none is ever left unprocessed.
 */
final class BatchWriteItemHandler implements OperationHandler<BatchWriteItemRequest, BatchWriteItemResponse> {
    private static final int MAX_WRITES = 25;

    /** A write, and what the request calls its table. */
    private record NamedWrite(String nameOrArn, PreparedWrite write) {}

    private final Tables tables;
    private final ItemWriter writer;

    BatchWriteItemHandler(Tables tables, ItemWriter writer) {
        this.tables = tables;
        this.writer = writer;
    }

    @Override
    public BatchWriteItemResponse handle(BatchWriteItemRequest request) {
        requireCount(request);
        Iterator<Item> items = items(request).iterator();
        request.requestItems().keySet().forEach(tables::require);
        Map<String, List<ItemCollectionMetrics>> collections = new LinkedHashMap<>();
        List<NamedWrite> writes = new ArrayList<>();
        DistinctKeys distinct = new DistinctKeys(RequestWording.duplicateKeys());
        for (Map.Entry<String, List<WriteRequest>> entry :
                request.requestItems().entrySet()) {
            TableDefinition table = tables.require(entry.getKey());
            for (WriteRequest write : entry.getValue()) {
                Item item = items.next();
                PreparedWrite prepared = write instanceof WriteRequest.Put
                        ? PreparedPut.inBatch(table, item).checked()
                        : PreparedDelete.of(table, item, WriteCondition.NONE);
                distinct.add(prepared.key());
                writes.add(new NamedWrite(entry.getKey(), prepared));
                WriteCapacity.collection(table, item, request.returnItemCollectionMetrics())
                        .ifPresent(metrics -> collections
                                .computeIfAbsent(entry.getKey(), name -> new ArrayList<>())
                                .add(metrics));
            }
        }
        TableMeters meters = new TableMeters();
        for (NamedWrite named : writes) {
            PreparedWrite write = named.write();
            ItemChange change = writer.write(write.table(), write.key(), write);
            if (request.returnConsumedCapacity() != ReturnConsumedCapacity.NONE) {
                WriteCapacity.add(change, 1, meters.of(write.table(), named.nameOrArn()));
            }
        }
        return new BatchWriteItemResponse(Map.of(), collections, meters.totals(request.returnConsumedCapacity()));
    }

    /** Returns the items that are put and the keys of those that are deleted, in order; refuses what is too large to put. */
    private static List<Item> items(BatchWriteItemRequest request) {
        List<Item> items = new ArrayList<>();
        for (List<WriteRequest> writes : request.requestItems().values()) {
            for (WriteRequest write : writes) {
                if (write instanceof WriteRequest.Put put) {
                    Item item = ItemKeys.item(put.item());
                    PreparedPut.requireSize(item);
                    items.add(item);
                } else {
                    items.add(ItemKeys.item(((WriteRequest.Delete) write).key()));
                }
            }
        }
        return items;
    }

    private static void requireCount(BatchWriteItemRequest request) {
        int count = 0;
        for (Map.Entry<String, List<WriteRequest>> entry :
                request.requestItems().entrySet()) {
            DistinctKeys.requireCount(
                    "requestItems." + entry.getKey() + ".member",
                    entry.getValue().size(),
                    MAX_WRITES);
            count += entry.getValue().size();
        }
        if (count == 0) {
            DistinctKeys.requireCount("requestItems", count, MAX_WRITES);
        }
        if (count > MAX_WRITES) {
            throw new ValidationException(RequestWording.tooManyItems("BatchWriteItem"));
        }
    }
}
