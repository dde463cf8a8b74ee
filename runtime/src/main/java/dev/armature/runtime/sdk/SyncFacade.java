package dev.armature.runtime.sdk;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.DynamoException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeLimitsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeLimitsResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesResponse;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.TagResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UntagResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** The SDK's client over ours. The methods that are not here are derived by the SDK from these. */
final class SyncFacade implements DynamoDbClient {
    private final DynamoClient client;

    SyncFacade(DynamoClient client) {
        this.client = client;
    }

    private <A, B> B answer(Translation<?, ?, A, B> translation, A request) {
        try {
            return translation.answer(client, request);
        } catch (DynamoException error) {
            throw ErrorToSdk.translate(error);
        }
    }

    @Override
    public CreateTableResponse createTable(CreateTableRequest request) {
        return answer(CreateTableTranslation.INSTANCE, request);
    }

    @Override
    public DescribeTableResponse describeTable(DescribeTableRequest request) {
        return answer(DescribeTableTranslation.INSTANCE, request);
    }

    @Override
    public DeleteTableResponse deleteTable(DeleteTableRequest request) {
        return answer(DeleteTableTranslation.INSTANCE, request);
    }

    @Override
    public ListTablesResponse listTables(ListTablesRequest request) {
        return answer(ListTablesTranslation.INSTANCE, request);
    }

    @Override
    public UpdateTimeToLiveResponse updateTimeToLive(UpdateTimeToLiveRequest request) {
        return answer(UpdateTimeToLiveTranslation.INSTANCE, request);
    }

    @Override
    public DescribeTimeToLiveResponse describeTimeToLive(DescribeTimeToLiveRequest request) {
        return answer(DescribeTimeToLiveTranslation.INSTANCE, request);
    }

    @Override
    public TagResourceResponse tagResource(TagResourceRequest request) {
        return answer(TagResourceTranslation.INSTANCE, request);
    }

    @Override
    public UntagResourceResponse untagResource(UntagResourceRequest request) {
        return answer(UntagResourceTranslation.INSTANCE, request);
    }

    @Override
    public ListTagsOfResourceResponse listTagsOfResource(ListTagsOfResourceRequest request) {
        return answer(ListTagsOfResourceTranslation.INSTANCE, request);
    }

    @Override
    public DescribeLimitsResponse describeLimits(DescribeLimitsRequest request) {
        return answer(DescribeLimitsTranslation.INSTANCE, request);
    }

    @Override
    public DescribeEndpointsResponse describeEndpoints(DescribeEndpointsRequest request) {
        return answer(DescribeEndpointsTranslation.INSTANCE, request);
    }

    @Override
    public DescribeContinuousBackupsResponse describeContinuousBackups(DescribeContinuousBackupsRequest request) {
        return answer(DescribeContinuousBackupsTranslation.INSTANCE, request);
    }

    @Override
    public UpdateContinuousBackupsResponse updateContinuousBackups(UpdateContinuousBackupsRequest request) {
        return answer(UpdateContinuousBackupsTranslation.INSTANCE, request);
    }

    @Override
    public UpdateTableResponse updateTable(UpdateTableRequest request) {
        return answer(UpdateTableTranslation.INSTANCE, request);
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return answer(GetItemTranslation.INSTANCE, request);
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return answer(PutItemTranslation.INSTANCE, request);
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
        return answer(UpdateItemTranslation.INSTANCE, request);
    }

    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        return answer(DeleteItemTranslation.INSTANCE, request);
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return answer(QueryTranslation.INSTANCE, request);
    }

    @Override
    public ScanResponse scan(ScanRequest request) {
        return answer(ScanTranslation.INSTANCE, request);
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return answer(BatchGetItemTranslation.INSTANCE, request);
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        return answer(BatchWriteItemTranslation.INSTANCE, request);
    }

    @Override
    public TransactGetItemsResponse transactGetItems(TransactGetItemsRequest request) {
        return answer(TransactGetItemsTranslation.INSTANCE, request);
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        return answer(TransactWriteItemsTranslation.INSTANCE, request);
    }

    @Override
    public ExecuteStatementResponse executeStatement(ExecuteStatementRequest request) {
        return answer(ExecuteStatementTranslation.INSTANCE, request);
    }

    @Override
    public BatchExecuteStatementResponse batchExecuteStatement(BatchExecuteStatementRequest request) {
        return answer(BatchExecuteStatementTranslation.INSTANCE, request);
    }

    @Override
    public ExecuteTransactionResponse executeTransaction(ExecuteTransactionRequest request) {
        return answer(ExecuteTransactionTranslation.INSTANCE, request);
    }

    @Override
    public DynamoDbWaiter waiter() {
        return DynamoDbWaiter.builder().client(this).build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        client.close();
    }
}
