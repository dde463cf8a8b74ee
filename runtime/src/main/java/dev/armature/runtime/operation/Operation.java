package dev.armature.runtime.operation;

import java.util.List;
import java.util.Optional;

/**
 * An operation of the service, with the types of its request and its response.
 *
 * @param <I> the request
 * @param <O> the response
 */
public final class Operation<I, O> {
    /** CreateTable. */
    public static final Operation<CreateTableRequest, CreateTableResponse> CREATE_TABLE =
            new Operation<>("CreateTable", CreateTableRequest.class, CreateTableResponse.class);

    /** DescribeTable. */
    public static final Operation<DescribeTableRequest, DescribeTableResponse> DESCRIBE_TABLE =
            new Operation<>("DescribeTable", DescribeTableRequest.class, DescribeTableResponse.class);

    /** DeleteTable. */
    public static final Operation<DeleteTableRequest, DeleteTableResponse> DELETE_TABLE =
            new Operation<>("DeleteTable", DeleteTableRequest.class, DeleteTableResponse.class);

    /** ListTables. */
    public static final Operation<ListTablesRequest, ListTablesResponse> LIST_TABLES =
            new Operation<>("ListTables", ListTablesRequest.class, ListTablesResponse.class);

    /** UpdateTable. */
    public static final Operation<UpdateTableRequest, UpdateTableResponse> UPDATE_TABLE =
            new Operation<>("UpdateTable", UpdateTableRequest.class, UpdateTableResponse.class);

    /** UpdateTimeToLive. */
    public static final Operation<UpdateTimeToLiveRequest, UpdateTimeToLiveResponse> UPDATE_TIME_TO_LIVE =
            new Operation<>("UpdateTimeToLive", UpdateTimeToLiveRequest.class, UpdateTimeToLiveResponse.class);

    /** DescribeTimeToLive. */
    public static final Operation<DescribeTimeToLiveRequest, DescribeTimeToLiveResponse> DESCRIBE_TIME_TO_LIVE =
            new Operation<>("DescribeTimeToLive", DescribeTimeToLiveRequest.class, DescribeTimeToLiveResponse.class);

    /** TagResource. */
    public static final Operation<TagResourceRequest, TagResourceResponse> TAG_RESOURCE =
            new Operation<>("TagResource", TagResourceRequest.class, TagResourceResponse.class);

    /** UntagResource. */
    public static final Operation<UntagResourceRequest, UntagResourceResponse> UNTAG_RESOURCE =
            new Operation<>("UntagResource", UntagResourceRequest.class, UntagResourceResponse.class);

    /** ListTagsOfResource. */
    public static final Operation<ListTagsOfResourceRequest, ListTagsOfResourceResponse> LIST_TAGS_OF_RESOURCE =
            new Operation<>("ListTagsOfResource", ListTagsOfResourceRequest.class, ListTagsOfResourceResponse.class);

    /** DescribeLimits. */
    public static final Operation<DescribeLimitsRequest, DescribeLimitsResponse> DESCRIBE_LIMITS =
            new Operation<>("DescribeLimits", DescribeLimitsRequest.class, DescribeLimitsResponse.class);

    /** DescribeEndpoints. */
    public static final Operation<DescribeEndpointsRequest, DescribeEndpointsResponse> DESCRIBE_ENDPOINTS =
            new Operation<>("DescribeEndpoints", DescribeEndpointsRequest.class, DescribeEndpointsResponse.class);

    /** DescribeContinuousBackups. */
    public static final Operation<DescribeContinuousBackupsRequest, DescribeContinuousBackupsResponse>
            DESCRIBE_CONTINUOUS_BACKUPS = new Operation<>(
                    "DescribeContinuousBackups",
                    DescribeContinuousBackupsRequest.class,
                    DescribeContinuousBackupsResponse.class);

    /** UpdateContinuousBackups. */
    public static final Operation<UpdateContinuousBackupsRequest, UpdateContinuousBackupsResponse>
            UPDATE_CONTINUOUS_BACKUPS = new Operation<>(
                    "UpdateContinuousBackups",
                    UpdateContinuousBackupsRequest.class,
                    UpdateContinuousBackupsResponse.class);

    /** GetItem. */
    public static final Operation<GetItemRequest, GetItemResponse> GET_ITEM =
            new Operation<>("GetItem", GetItemRequest.class, GetItemResponse.class);

    /** PutItem. */
    public static final Operation<PutItemRequest, PutItemResponse> PUT_ITEM =
            new Operation<>("PutItem", PutItemRequest.class, PutItemResponse.class);

    /** UpdateItem. */
    public static final Operation<UpdateItemRequest, UpdateItemResponse> UPDATE_ITEM =
            new Operation<>("UpdateItem", UpdateItemRequest.class, UpdateItemResponse.class);

    /** DeleteItem. */
    public static final Operation<DeleteItemRequest, DeleteItemResponse> DELETE_ITEM =
            new Operation<>("DeleteItem", DeleteItemRequest.class, DeleteItemResponse.class);

    /** Query. */
    public static final Operation<QueryRequest, QueryResponse> QUERY =
            new Operation<>("Query", QueryRequest.class, QueryResponse.class);

    /** Scan. */
    public static final Operation<ScanRequest, ScanResponse> SCAN =
            new Operation<>("Scan", ScanRequest.class, ScanResponse.class);

    /** BatchGetItem. */
    public static final Operation<BatchGetItemRequest, BatchGetItemResponse> BATCH_GET_ITEM =
            new Operation<>("BatchGetItem", BatchGetItemRequest.class, BatchGetItemResponse.class);

    /** BatchWriteItem. */
    public static final Operation<BatchWriteItemRequest, BatchWriteItemResponse> BATCH_WRITE_ITEM =
            new Operation<>("BatchWriteItem", BatchWriteItemRequest.class, BatchWriteItemResponse.class);

    /** TransactGetItems. */
    public static final Operation<TransactGetItemsRequest, TransactGetItemsResponse> TRANSACT_GET_ITEMS =
            new Operation<>("TransactGetItems", TransactGetItemsRequest.class, TransactGetItemsResponse.class);

    /** TransactWriteItems. */
    public static final Operation<TransactWriteItemsRequest, TransactWriteItemsResponse> TRANSACT_WRITE_ITEMS =
            new Operation<>("TransactWriteItems", TransactWriteItemsRequest.class, TransactWriteItemsResponse.class);

    /** ExecuteStatement. */
    public static final Operation<ExecuteStatementRequest, ExecuteStatementResponse> EXECUTE_STATEMENT =
            new Operation<>("ExecuteStatement", ExecuteStatementRequest.class, ExecuteStatementResponse.class);

    /** BatchExecuteStatement. */
    public static final Operation<BatchExecuteStatementRequest, BatchExecuteStatementResponse> BATCH_EXECUTE_STATEMENT =
            new Operation<>(
                    "BatchExecuteStatement", BatchExecuteStatementRequest.class, BatchExecuteStatementResponse.class);

    /** ExecuteTransaction. */
    public static final Operation<ExecuteTransactionRequest, ExecuteTransactionResponse> EXECUTE_TRANSACTION =
            new Operation<>("ExecuteTransaction", ExecuteTransactionRequest.class, ExecuteTransactionResponse.class);

    /** ListStreams, of the service's streams. */
    public static final Operation<ListStreamsRequest, ListStreamsResponse> LIST_STREAMS =
            new Operation<>("ListStreams", ListStreamsRequest.class, ListStreamsResponse.class);

    /** DescribeStream, of the service's streams. */
    public static final Operation<DescribeStreamRequest, DescribeStreamResponse> DESCRIBE_STREAM =
            new Operation<>("DescribeStream", DescribeStreamRequest.class, DescribeStreamResponse.class);

    /** GetShardIterator, of the service's streams. */
    public static final Operation<GetShardIteratorRequest, GetShardIteratorResponse> GET_SHARD_ITERATOR =
            new Operation<>("GetShardIterator", GetShardIteratorRequest.class, GetShardIteratorResponse.class);

    /** GetRecords, of the service's streams. */
    public static final Operation<GetRecordsRequest, GetRecordsResponse> GET_RECORDS =
            new Operation<>("GetRecords", GetRecordsRequest.class, GetRecordsResponse.class);

    private static final List<Operation<?, ?>> ALL = List.of(
            CREATE_TABLE,
            DESCRIBE_TABLE,
            DELETE_TABLE,
            LIST_TABLES,
            UPDATE_TABLE,
            UPDATE_TIME_TO_LIVE,
            DESCRIBE_TIME_TO_LIVE,
            TAG_RESOURCE,
            UNTAG_RESOURCE,
            LIST_TAGS_OF_RESOURCE,
            DESCRIBE_LIMITS,
            DESCRIBE_ENDPOINTS,
            DESCRIBE_CONTINUOUS_BACKUPS,
            UPDATE_CONTINUOUS_BACKUPS,
            GET_ITEM,
            PUT_ITEM,
            UPDATE_ITEM,
            DELETE_ITEM,
            QUERY,
            SCAN,
            BATCH_GET_ITEM,
            BATCH_WRITE_ITEM,
            TRANSACT_GET_ITEMS,
            TRANSACT_WRITE_ITEMS,
            EXECUTE_STATEMENT,
            BATCH_EXECUTE_STATEMENT,
            EXECUTE_TRANSACTION,
            LIST_STREAMS,
            DESCRIBE_STREAM,
            GET_SHARD_ITERATOR,
            GET_RECORDS);

    private final String name;
    private final Class<I> requestType;
    private final Class<O> responseType;

    private Operation(String name, Class<I> requestType, Class<O> responseType) {
        this.name = name;
        this.requestType = requestType;
        this.responseType = responseType;
    }

    /** Returns every operation, tables first. */
    public static List<Operation<?, ?>> all() {
        return ALL;
    }

    /** Returns the operation of this name, as it is written on the wire: {@code PutItem}. */
    public static Optional<Operation<?, ?>> find(String name) {
        for (Operation<?, ?> operation : ALL) {
            if (operation.name.equals(name)) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }

    /** Returns the name on the wire: {@code PutItem}. */
    public String name() {
        return name;
    }

    /** Returns the type of the request. */
    public Class<I> requestType() {
        return requestType;
    }

    /** Returns the type of the response. */
    public Class<O> responseType() {
        return responseType;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
