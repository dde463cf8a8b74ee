package dev.armature.runtime.table;

import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchGetItemResponse;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.BatchWriteItemResponse;
import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.DeleteItemResponse;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.GetItemResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.PutItemResponse;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.ScanResponse;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactGetItemsResponse;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.TransactWriteItemsResponse;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.UpdateItemResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An operation on items, and what its request and response tell a listener.
 *
 * @param operation the operation
 * @param isRead whether capacity that is not told apart is of reads
 * @param indexName the index that a request names
 * @param consumed the capacity that a response reports
 */
record ItemOperation<I, O>(
        Operation<I, O> operation,
        boolean isRead,
        Function<I, Optional<String>> indexName,
        Function<O, List<ConsumedCapacity>> consumed) {
    static final ItemOperation<GetItemRequest, GetItemResponse> GET =
            read(Operation.GET_ITEM, one(GetItemResponse::consumedCapacity));
    static final ItemOperation<PutItemRequest, PutItemResponse> PUT =
            write(Operation.PUT_ITEM, one(PutItemResponse::consumedCapacity));
    static final ItemOperation<UpdateItemRequest, UpdateItemResponse> UPDATE =
            write(Operation.UPDATE_ITEM, one(UpdateItemResponse::consumedCapacity));
    static final ItemOperation<DeleteItemRequest, DeleteItemResponse> DELETE =
            write(Operation.DELETE_ITEM, one(DeleteItemResponse::consumedCapacity));
    static final ItemOperation<QueryRequest, QueryResponse> QUERY =
            new ItemOperation<>(Operation.QUERY, true, QueryRequest::indexName, one(QueryResponse::consumedCapacity));
    static final ItemOperation<ScanRequest, ScanResponse> SCAN =
            new ItemOperation<>(Operation.SCAN, true, ScanRequest::indexName, one(ScanResponse::consumedCapacity));
    static final ItemOperation<BatchGetItemRequest, BatchGetItemResponse> BATCH_GET =
            read(Operation.BATCH_GET_ITEM, BatchGetItemResponse::consumedCapacity);
    static final ItemOperation<BatchWriteItemRequest, BatchWriteItemResponse> BATCH_WRITE =
            write(Operation.BATCH_WRITE_ITEM, BatchWriteItemResponse::consumedCapacity);
    static final ItemOperation<TransactGetItemsRequest, TransactGetItemsResponse> TRANSACT_GET =
            read(Operation.TRANSACT_GET_ITEMS, TransactGetItemsResponse::consumedCapacity);
    static final ItemOperation<TransactWriteItemsRequest, TransactWriteItemsResponse> TRANSACT_WRITE =
            write(Operation.TRANSACT_WRITE_ITEMS, TransactWriteItemsResponse::consumedCapacity);

    /** Returns the report of one request. */
    CallReport report(
            String tableName,
            I request,
            @Nullable O answer,
            Duration duration,
            int attempt,
            @Nullable Throwable failure) {
        CapacityUnits units = answer == null ? CapacityUnits.NONE : CapacityUnits.of(consumed.apply(answer), isRead);
        return new CallReport(
                operation, tableName, indexName.apply(request), duration, units, attempt, Optional.ofNullable(failure));
    }

    private static <I, O> ItemOperation<I, O> read(
            Operation<I, O> operation, Function<O, List<ConsumedCapacity>> consumed) {
        return new ItemOperation<>(operation, true, request -> Optional.empty(), consumed);
    }

    private static <I, O> ItemOperation<I, O> write(
            Operation<I, O> operation, Function<O, List<ConsumedCapacity>> consumed) {
        return new ItemOperation<>(operation, false, request -> Optional.empty(), consumed);
    }

    private static <O> Function<O, List<ConsumedCapacity>> one(Function<O, Optional<ConsumedCapacity>> consumed) {
        return response -> consumed.apply(response).map(List::of).orElse(List.of());
    }
}
