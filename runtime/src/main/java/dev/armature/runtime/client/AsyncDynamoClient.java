package dev.armature.runtime.client;

import dev.armature.runtime.operation.BatchExecuteStatementRequest;
import dev.armature.runtime.operation.BatchExecuteStatementResponse;
import dev.armature.runtime.operation.BatchGetItemRequest;
import dev.armature.runtime.operation.BatchGetItemResponse;
import dev.armature.runtime.operation.BatchWriteItemRequest;
import dev.armature.runtime.operation.BatchWriteItemResponse;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.CreateTableResponse;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.DeleteItemResponse;
import dev.armature.runtime.operation.DeleteTableRequest;
import dev.armature.runtime.operation.DeleteTableResponse;
import dev.armature.runtime.operation.DescribeContinuousBackupsRequest;
import dev.armature.runtime.operation.DescribeContinuousBackupsResponse;
import dev.armature.runtime.operation.DescribeEndpointsRequest;
import dev.armature.runtime.operation.DescribeEndpointsResponse;
import dev.armature.runtime.operation.DescribeLimitsRequest;
import dev.armature.runtime.operation.DescribeLimitsResponse;
import dev.armature.runtime.operation.DescribeStreamRequest;
import dev.armature.runtime.operation.DescribeStreamResponse;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.DescribeTableResponse;
import dev.armature.runtime.operation.DescribeTimeToLiveRequest;
import dev.armature.runtime.operation.DescribeTimeToLiveResponse;
import dev.armature.runtime.operation.ExecuteStatementRequest;
import dev.armature.runtime.operation.ExecuteStatementResponse;
import dev.armature.runtime.operation.ExecuteTransactionRequest;
import dev.armature.runtime.operation.ExecuteTransactionResponse;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.GetItemResponse;
import dev.armature.runtime.operation.GetRecordsRequest;
import dev.armature.runtime.operation.GetRecordsResponse;
import dev.armature.runtime.operation.GetShardIteratorRequest;
import dev.armature.runtime.operation.GetShardIteratorResponse;
import dev.armature.runtime.operation.ListStreamsRequest;
import dev.armature.runtime.operation.ListStreamsResponse;
import dev.armature.runtime.operation.ListTablesRequest;
import dev.armature.runtime.operation.ListTablesResponse;
import dev.armature.runtime.operation.ListTagsOfResourceRequest;
import dev.armature.runtime.operation.ListTagsOfResourceResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.PutItemResponse;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.ScanResponse;
import dev.armature.runtime.operation.TagResourceRequest;
import dev.armature.runtime.operation.TagResourceResponse;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactGetItemsResponse;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.TransactWriteItemsResponse;
import dev.armature.runtime.operation.UntagResourceRequest;
import dev.armature.runtime.operation.UntagResourceResponse;
import dev.armature.runtime.operation.UpdateContinuousBackupsRequest;
import dev.armature.runtime.operation.UpdateContinuousBackupsResponse;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.operation.UpdateItemResponse;
import dev.armature.runtime.operation.UpdateTableRequest;
import dev.armature.runtime.operation.UpdateTableResponse;
import dev.armature.runtime.operation.UpdateTimeToLiveRequest;
import dev.armature.runtime.operation.UpdateTimeToLiveResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * What answers operations later: a {@link DynamoClient} whose answers come in futures.
 *
 * <p>A future fails with a {@link dev.armature.runtime.error.DynamoException} where the other client throws it. A
 * client is used by any number of threads.
 */
public interface AsyncDynamoClient extends AutoCloseable {
    /** Begins {@code operation} and returns its response to come. */
    <I, O> CompletableFuture<O> call(Operation<I, O> operation, I request);

    /** Returns a client that calls {@code client} on threads of {@code executor}; closing it closes {@code client}. */
    static AsyncDynamoClient over(DynamoClient client, Executor executor) {
        return new ExecutorClient(client, executor);
    }

    /** Creates a table. */
    default CompletableFuture<CreateTableResponse> createTable(CreateTableRequest request) {
        return call(Operation.CREATE_TABLE, request);
    }

    /** Asks what a table is like. */
    default CompletableFuture<DescribeTableResponse> describeTable(DescribeTableRequest request) {
        return call(Operation.DESCRIBE_TABLE, request);
    }

    /** Deletes a table. */
    default CompletableFuture<DeleteTableResponse> deleteTable(DeleteTableRequest request) {
        return call(Operation.DELETE_TABLE, request);
    }

    /** Lists a page of table names. */
    default CompletableFuture<ListTablesResponse> listTables(ListTablesRequest request) {
        return call(Operation.LIST_TABLES, request);
    }

    /** Lets the items of a table expire, or no longer. */
    default CompletableFuture<UpdateTimeToLiveResponse> updateTimeToLive(UpdateTimeToLiveRequest request) {
        return call(Operation.UPDATE_TIME_TO_LIVE, request);
    }

    /** Asks whether and when the items of a table expire. */
    default CompletableFuture<DescribeTimeToLiveResponse> describeTimeToLive(DescribeTimeToLiveRequest request) {
        return call(Operation.DESCRIBE_TIME_TO_LIVE, request);
    }

    /** Labels a table. */
    default CompletableFuture<TagResourceResponse> tagResource(TagResourceRequest request) {
        return call(Operation.TAG_RESOURCE, request);
    }

    /** Takes labels from a table. */
    default CompletableFuture<UntagResourceResponse> untagResource(UntagResourceRequest request) {
        return call(Operation.UNTAG_RESOURCE, request);
    }

    /** Lists a page of the labels of a table. */
    default CompletableFuture<ListTagsOfResourceResponse> listTagsOfResource(ListTagsOfResourceRequest request) {
        return call(Operation.LIST_TAGS_OF_RESOURCE, request);
    }

    /** Asks how much capacity may be reserved. */
    default CompletableFuture<DescribeLimitsResponse> describeLimits(DescribeLimitsRequest request) {
        return call(Operation.DESCRIBE_LIMITS, request);
    }

    /** Asks where the service is reached. */
    default CompletableFuture<DescribeEndpointsResponse> describeEndpoints(DescribeEndpointsRequest request) {
        return call(Operation.DESCRIBE_ENDPOINTS, request);
    }

    /** Asks how a table is backed up. */
    default CompletableFuture<DescribeContinuousBackupsResponse> describeContinuousBackups(
            DescribeContinuousBackupsRequest request) {
        return call(Operation.DESCRIBE_CONTINUOUS_BACKUPS, request);
    }

    /** Lets a table be brought back as it was at any moment, or no longer. */
    default CompletableFuture<UpdateContinuousBackupsResponse> updateContinuousBackups(
            UpdateContinuousBackupsRequest request) {
        return call(Operation.UPDATE_CONTINUOUS_BACKUPS, request);
    }

    /** Changes what a table is like; one index may appear or go. */
    default CompletableFuture<UpdateTableResponse> updateTable(UpdateTableRequest request) {
        return call(Operation.UPDATE_TABLE, request);
    }

    /** Reads one item. */
    default CompletableFuture<GetItemResponse> getItem(GetItemRequest request) {
        return call(Operation.GET_ITEM, request);
    }

    /** Writes one item. */
    default CompletableFuture<PutItemResponse> putItem(PutItemRequest request) {
        return call(Operation.PUT_ITEM, request);
    }

    /** Changes one item. */
    default CompletableFuture<UpdateItemResponse> updateItem(UpdateItemRequest request) {
        return call(Operation.UPDATE_ITEM, request);
    }

    /** Deletes one item. */
    default CompletableFuture<DeleteItemResponse> deleteItem(DeleteItemRequest request) {
        return call(Operation.DELETE_ITEM, request);
    }

    /** Reads a page of the items with one partition key. */
    default CompletableFuture<QueryResponse> query(QueryRequest request) {
        return call(Operation.QUERY, request);
    }

    /** Reads a page of a table or index. */
    default CompletableFuture<ScanResponse> scan(ScanRequest request) {
        return call(Operation.SCAN, request);
    }

    /** Reads up to 100 items, each for itself. */
    default CompletableFuture<BatchGetItemResponse> batchGetItem(BatchGetItemRequest request) {
        return call(Operation.BATCH_GET_ITEM, request);
    }

    /** Puts and deletes up to 25 items, each for itself. */
    default CompletableFuture<BatchWriteItemResponse> batchWriteItem(BatchWriteItemRequest request) {
        return call(Operation.BATCH_WRITE_ITEM, request);
    }

    /** Reads up to 100 items of one moment. */
    default CompletableFuture<TransactGetItemsResponse> transactGetItems(TransactGetItemsRequest request) {
        return call(Operation.TRANSACT_GET_ITEMS, request);
    }

    /** Does up to 100 writes, all or none. */
    default CompletableFuture<TransactWriteItemsResponse> transactWriteItems(TransactWriteItemsRequest request) {
        return call(Operation.TRANSACT_WRITE_ITEMS, request);
    }

    /** Lists a page of streams. */
    default CompletableFuture<ListStreamsResponse> listStreams(ListStreamsRequest request) {
        return call(Operation.LIST_STREAMS, request);
    }

    /** Asks what a stream is like. */
    default CompletableFuture<DescribeStreamResponse> describeStream(DescribeStreamRequest request) {
        return call(Operation.DESCRIBE_STREAM, request);
    }

    /** Asks where to read in a shard of a stream. */
    default CompletableFuture<GetShardIteratorResponse> getShardIterator(GetShardIteratorRequest request) {
        return call(Operation.GET_SHARD_ITERATOR, request);
    }

    /** Reads records of a shard of a stream. */
    default CompletableFuture<GetRecordsResponse> getRecords(GetRecordsRequest request) {
        return call(Operation.GET_RECORDS, request);
    }

    /** Does one PartiQL statement. */
    default CompletableFuture<ExecuteStatementResponse> executeStatement(ExecuteStatementRequest request) {
        return call(Operation.EXECUTE_STATEMENT, request);
    }

    /** Does up to 25 PartiQL statements, each for itself. */
    default CompletableFuture<BatchExecuteStatementResponse> batchExecuteStatement(
            BatchExecuteStatementRequest request) {
        return call(Operation.BATCH_EXECUTE_STATEMENT, request);
    }

    /** Does up to 100 PartiQL statements, all or none. */
    default CompletableFuture<ExecuteTransactionResponse> executeTransaction(ExecuteTransactionRequest request) {
        return call(Operation.EXECUTE_TRANSACTION, request);
    }

    /** Returns a client that waits for the answers of this one, on the thread that asks. */
    default DynamoClient blocking() {
        return new BlockingClient(this);
    }

    /** Releases what the client holds; by default nothing. Closing twice is allowed. */
    @Override
    default void close() {}

    /** Returns what a future failed with, without the {@link CompletionException}s that stages put around it. */
    static Throwable failureIn(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null
                ? failureIn(thrown.getCause())
                : thrown;
    }
}
