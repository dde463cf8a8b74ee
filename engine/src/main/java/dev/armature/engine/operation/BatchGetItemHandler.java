package dev.armature.engine.operation;

import dev.armature.engine.capacity.CapacityMeter;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.expression.evaluation.ProjectionApplier;
import dev.armature.engine.item.ItemReader;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchGetItemResponse;
import dev.armature.runtime.operation.KeysAndProjection;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import dev.armature.runtime.value.WritableItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * BatchGetItem: reads up to 100 items of one or several tables. Once 16 MB are read, the remaining keys are handed back as
 * unprocessed.
 */
final class BatchGetItemHandler implements OperationHandler<BatchGetItemRequest, BatchGetItemResponse> {
    private static final int MAX_KEYS = 100;
    private static final long MAX_BYTES = 16L * 1024 * 1024;

    /** What is read of one table. */
    private record TableRead(
            String name,
            TableDefinition table,
            KeysAndProjection request,
            List<byte[]> keys,
            @Nullable ProjectionApplier projection) {}

    private final Tables tables;
    private final ItemReader reader;

    BatchGetItemHandler(Tables tables, ItemReader reader) {
        this.tables = tables;
        this.reader = reader;
    }

    @Override
    public BatchGetItemResponse handle(BatchGetItemRequest request) {
        requireCount(request);
        request.requestItems().values().forEach(BatchGetItemHandler::requireDistinct);
        List<Expressions> expressions = new ArrayList<>();
        List<@Nullable ProjectionApplier> projections = new ArrayList<>();
        for (KeysAndProjection wanted : request.requestItems().values()) {
            Expressions ofTable = new Expressions(wanted.substitutions());
            projections.add(ofTable.applier(ofTable.projection(wanted.projectionExpression())));
            ofTable.requireValid();
            expressions.add(ofTable);
        }
        request.requestItems().keySet().forEach(tables::require);
        List<TableRead> reads = new ArrayList<>();
        DistinctKeys distinct = new DistinctKeys(RequestWording.duplicateKeys());
        for (Map.Entry<String, KeysAndProjection> entry : request.requestItems().entrySet()) {
            int at = reads.size();
            TableDefinition table = expressions.get(at).fitting(tables.require(entry.getKey()));
            List<byte[]> keys = keys(table, entry.getValue(), distinct);
            reads.add(new TableRead(entry.getKey(), table, entry.getValue(), keys, projections.get(at)));
        }
        return new Run(request.returnConsumedCapacity()).read(reads);
    }

    private static void requireCount(BatchGetItemRequest request) {
        int count = 0;
        for (Map.Entry<String, KeysAndProjection> entry : request.requestItems().entrySet()) {
            int keys = entry.getValue().keys().size();
            DistinctKeys.requireCount("requestItems." + entry.getKey() + ".member.keys", keys, MAX_KEYS);
            count += keys;
        }
        if (count == 0) {
            DistinctKeys.requireCount("requestItems", count, MAX_KEYS);
        }
        if (count > MAX_KEYS) {
            throw new ValidationException(RequestWording.tooManyItems("BatchGetItem"));
        }
    }

    /** Refuses keys that are given twice, which is to be seen before the table is known. */
    private static void requireDistinct(KeysAndProjection wanted) {
        Set<Item> keys = new HashSet<>();
        for (WritableItem key : wanted.keys()) {
            if (!keys.add(ItemKeys.item(key))) {
                throw new ValidationException(RequestWording.duplicateKeys());
            }
        }
    }

    private static List<byte[]> keys(TableDefinition table, KeysAndProjection wanted, DistinctKeys distinct) {
        List<byte[]> keys = new ArrayList<>();
        for (WritableItem key : wanted.keys()) {
            byte[] encoded = ItemKeys.lookupKey(table, ItemKeys.item(key));
            distinct.add(encoded);
            keys.add(encoded);
        }
        return keys;
    }

    /** One batch while it is read. */
    private final class Run {
        private final ReturnConsumedCapacity detail;
        private final TableMeters meters = new TableMeters();
        private final Map<String, List<ReadableItem>> responses = new LinkedHashMap<>();
        private final Map<String, KeysAndProjection> unprocessed = new LinkedHashMap<>();
        private long bytes;

        Run(ReturnConsumedCapacity detail) {
            this.detail = detail;
        }

        BatchGetItemResponse read(List<TableRead> reads) {
            try (ItemReader.View view = reader.view()) {
                for (TableRead read : reads) {
                    read(view, read);
                }
            }
            return new BatchGetItemResponse(responses, unprocessed, meters.totals(detail));
        }

        private void read(ItemReader.View view, TableRead read) {
            List<ReadableItem> items = new ArrayList<>();
            responses.put(read.name(), items);
            for (int i = 0; i < read.keys().size(); i++) {
                Item item = view.find(read.keys().get(i));
                int size = item == null ? 0 : item.sizeBytes();
                if (bytes + size > MAX_BYTES) {
                    List<WritableItem> keys = read.request().keys();
                    unprocessed.put(read.name(), read.request().withKeys(keys.subList(i, keys.size())));
                    return;
                }
                bytes += size;
                if (detail != ReturnConsumedCapacity.NONE) {
                    meters.of(read.table(), read.name())
                            .addTableRead(
                                    CapacityMeter.readUnits(size, read.request().consistentRead()));
                }
                if (item != null) {
                    ProjectionApplier projection = read.projection();
                    items.add(projection == null ? item : projection.apply(item));
                }
            }
        }
    }
}
