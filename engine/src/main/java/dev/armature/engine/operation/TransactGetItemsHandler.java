package dev.armature.engine.operation;

import dev.armature.engine.capacity.CapacityMeter;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.expression.evaluation.ProjectionApplier;
import dev.armature.engine.item.ItemReader;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.TransactGetItem;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactGetItemsResponse;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** TransactGetItems: reads up to 100 items as they were at one moment. */
final class TransactGetItemsHandler implements OperationHandler<TransactGetItemsRequest, TransactGetItemsResponse> {
    private static final int CAPACITY_FACTOR = 2;

    /** One item to read; without a key it is refused. */
    @SuppressWarnings("ArrayRecordComponent") // keys are arrays everywhere, and reads are not compared
    private record Read(
            TransactGetItem item,
            TableDefinition table,
            byte @Nullable [] key,
            @Nullable ProjectionApplier projection,
            CancellationReason reason) {}

    private static final long MAX_BYTES = 4L * 1024 * 1024;

    private final Tables tables;
    private final ItemReader reader;

    TransactGetItemsHandler(Tables tables, ItemReader reader) {
        this.tables = tables;
        this.reader = reader;
    }

    @Override
    public TransactGetItemsResponse handle(TransactGetItemsRequest request) {
        DistinctKeys.requireCount("transactItems", request.transactItems().size(), DistinctKeys.MAX_IN_TRANSACTION);
        List<Read> reads = new ArrayList<>();
        for (TransactGetItem item : request.transactItems()) {
            reads.add(read(item));
        }
        refuseInvalid(reads);
        DistinctKeys distinct = new DistinctKeys(RequestWording.severalOperationsOnOneItem());
        reads.forEach(read -> distinct.add(read.key()));
        TableMeters meters = new TableMeters();
        List<Optional<ReadableItem>> responses = new ArrayList<>();
        long bytes = 0;
        try (ItemReader.View view = reader.view()) {
            for (Read read : reads) {
                Item found = find(view, read, request.returnConsumedCapacity(), meters);
                bytes += found == null ? 0 : found.sizeBytes();
                responses.add(Optional.ofNullable(found));
            }
        }
        if (bytes > MAX_BYTES) {
            throw new ValidationException(RequestWording.transactionAnswerTooLarge());
        }
        return new TransactGetItemsResponse(responses, meters.transactionTotals(request.returnConsumedCapacity()));
    }

    private Read read(TransactGetItem item) {
        Expressions expressions = Expressions.ofAction(item.projectionExpression(), item.substitutions());
        ProjectionApplier projection = expressions.applier(expressions.projection(item.projectionExpression()));
        expressions.requireValid();
        TableDefinition table = expressions.fitting(tables.require(item.tableName()));
        Item key = ItemKeys.item(item.key());
        ValidationException refusal = TransactionKeys.refusal(table, key);
        if (refusal != null) {
            CancellationReason reason = new CancellationReason(
                    CancellationReason.VALIDATION_ERROR, Optional.ofNullable(refusal.getMessage()), Optional.empty());
            return new Read(item, table, null, projection, reason);
        }
        return new Read(item, table, ItemKeys.lookupKey(table, key), projection, CancellationReason.NO_REASON);
    }

    private static void refuseInvalid(List<Read> reads) {
        List<CancellationReason> reasons = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        boolean cancelled = false;
        for (Read read : reads) {
            reasons.add(read.reason());
            codes.add(read.reason().code());
            cancelled |= !read.reason().isNone();
        }
        if (cancelled) {
            throw new TransactionCanceledException(RequestWording.transactionCancelled(codes), reasons);
        }
    }

    private static @Nullable Item find(
            ItemReader.View view, Read read, ReturnConsumedCapacity detail, TableMeters meters) {
        byte[] key = read.key();
        Item item = key == null ? null : view.find(key);
        if (detail != ReturnConsumedCapacity.NONE) {
            meters.of(read.table(), read.item().tableName())
                    .addTableRead(CAPACITY_FACTOR * CapacityMeter.readUnits(item == null ? 0 : item.sizeBytes(), true));
        }
        ProjectionApplier projection = read.projection();
        return item == null || projection == null ? item : projection.apply(item);
    }
}
