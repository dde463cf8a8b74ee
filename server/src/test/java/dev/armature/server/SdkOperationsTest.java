package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.operation.Operation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeLimitsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsResponse;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.ParameterizedStatement;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Every operation by the AWS SDK's clients, synchronous and asynchronous, with its waiters and paginators. */
final class SdkOperationsTest {
    private static final AwsCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret"));
    private static final String TABLE = "Things";
    private static final Map<String, AttributeValue> KEY = Map.of("pk", AttributeValue.fromS("a"));

    private final List<String> called = new ArrayList<>();
    private RunningServer server;

    @BeforeEach
    void start() throws Exception {
        server = new RunningServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void areAnsweredToTheSynchronousClients() {
        try (DynamoDbClient tables = client();
                DynamoDbStreamsClient streams = DynamoDbStreamsClient.builder()
                        .endpointOverride(server.endpoint())
                        .region(Region.US_EAST_1)
                        .credentialsProvider(CREDENTIALS)
                        .httpClient(UrlConnectionHttpClient.create())
                        .build()) {
            callAll(
                    request -> call(DynamoDbClient.class, tables, request),
                    request -> call(DynamoDbStreamsClient.class, streams, request));
        }
    }

    @Test
    void areAnsweredToTheAsynchronousClients() {
        try (DynamoDbAsyncClient tables = asyncClient();
                DynamoDbStreamsAsyncClient streams = DynamoDbStreamsAsyncClient.builder()
                        .endpointOverride(server.endpoint())
                        .region(Region.US_EAST_1)
                        .credentialsProvider(CREDENTIALS)
                        .build()) {
            callAll(
                    request -> call(DynamoDbAsyncClient.class, tables, request),
                    request -> call(DynamoDbStreamsAsyncClient.class, streams, request));
        }
    }

    @Test
    void arePagedThroughAndWaitedForBySynchronousClients() {
        try (DynamoDbClient client = client()) {
            for (int i = 0; i < 3; i++) {
                client.createTable(table("Table" + i));
                client.waiter().waitUntilTableExists(describe("Table" + i));
                client.putItem(put("Table0", "item" + i));
            }

            assertThat(client.listTablesPaginator(list -> list.limit(2)).tableNames())
                    .containsExactly("Table0", "Table1", "Table2");
            assertThat(client.batchGetItemPaginator(keys("Table0"))).hasSize(1);

            client.deleteTable(delete -> delete.tableName("Table0"));
            assertThat(client.waiter()
                            .waitUntilTableNotExists(describe("Table0"))
                            .matched()
                            .exception())
                    .isPresent();
        }
    }

    @Test
    void arePagedThroughAndWaitedForByAsynchronousClients() {
        try (DynamoDbAsyncClient client = asyncClient()) {
            for (int i = 0; i < 3; i++) {
                client.createTable(table("Table" + i)).join();
                client.waiter().waitUntilTableExists(describe("Table" + i)).join();
                client.putItem(put("Table0", "item" + i)).join();
            }

            List<Object> found = new ArrayList<>();
            client.listTablesPaginator(list -> list.limit(2))
                    .tableNames()
                    .subscribe(found::add)
                    .join();
            client.scanPaginator(scan -> scan.tableName("Table0").limit(1))
                    .items()
                    .subscribe(found::add)
                    .join();
            client.queryPaginator(query -> query.tableName("Table0")
                            .keyConditionExpression("pk = :pk")
                            .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS("item1"))))
                    .items()
                    .subscribe(found::add)
                    .join();
            client.batchGetItemPaginator(keys("Table0")).subscribe(found::add).join();
            assertThat(found).hasSize(3 + 3 + 1 + 1);

            client.deleteTable(delete -> delete.tableName("Table0")).join();
            assertThat(client.waiter()
                            .waitUntilTableNotExists(describe("Table0"))
                            .join()
                            .matched()
                            .exception())
                    .isPresent();
        }
    }

    /** Sends a request by the client that has its operation. */
    private interface Caller {
        SdkResponse call(AwsRequest request);
    }

    private void callAll(Caller tables, Caller streams) {
        callOnTable(tables);
        callOnItems(tables);
        callOnStream(streams);
        tables.call(DeleteTableRequest.builder().tableName(TABLE).build());

        assertThat(called)
                .containsExactlyInAnyOrderElementsOf(
                        Operation.all().stream().map(Operation::name).toList());
    }

    private static void callOnTable(Caller client) {
        CreateTableResponse created = (CreateTableResponse) client.call(table(TABLE));
        String arn = created.tableDescription().tableArn();
        client.call(describe(TABLE));
        client.call(ListTablesRequest.builder().build());
        client.call(UpdateTableRequest.builder()
                .tableName(TABLE)
                .streamSpecification(stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE))
                .build());
        client.call(UpdateTimeToLiveRequest.builder()
                .tableName(TABLE)
                .timeToLiveSpecification(expiry -> expiry.enabled(true).attributeName("ttl"))
                .build());
        client.call(DescribeTimeToLiveRequest.builder().tableName(TABLE).build());
        client.call(TagResourceRequest.builder()
                .resourceArn(arn)
                .tags(Tag.builder().key("k").value("v").build())
                .build());
        client.call(ListTagsOfResourceRequest.builder().resourceArn(arn).build());
        client.call(UntagResourceRequest.builder().resourceArn(arn).tagKeys("k").build());
        client.call(DescribeLimitsRequest.builder().build());
        client.call(DescribeEndpointsRequest.builder().build());
        client.call(DescribeContinuousBackupsRequest.builder().tableName(TABLE).build());
        client.call(UpdateContinuousBackupsRequest.builder()
                .tableName(TABLE)
                .pointInTimeRecoverySpecification(recovery -> recovery.pointInTimeRecoveryEnabled(true))
                .build());
    }

    private static void callOnItems(Caller client) {
        client.call(put(TABLE, "a"));
        client.call(UpdateItemRequest.builder().tableName(TABLE).key(KEY).build());
        assertThat(((GetItemResponse) client.call(GetItemRequest.builder()
                                .tableName(TABLE)
                                .key(KEY)
                                .build()))
                        .item())
                .isEqualTo(KEY);
        client.call(QueryRequest.builder()
                .tableName(TABLE)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS("a")))
                .build());
        client.call(ScanRequest.builder().tableName(TABLE).build());
        client.call(BatchWriteItemRequest.builder()
                .requestItems(Map.of(
                        TABLE,
                        List.of(WriteRequest.builder()
                                .putRequest(put -> put.item(KEY))
                                .build())))
                .build());
        client.call(keys(TABLE));
        client.call(TransactGetItemsRequest.builder()
                .transactItems(TransactGetItem.builder()
                        .get(get -> get.tableName(TABLE).key(KEY))
                        .build())
                .build());
        client.call(TransactWriteItemsRequest.builder()
                .transactItems(TransactWriteItem.builder()
                        .put(put -> put.tableName(TABLE).item(KEY))
                        .build())
                .build());
        String statement = "SELECT * FROM Things WHERE pk = 'a'";
        assertThat(((ExecuteStatementResponse) client.call(ExecuteStatementRequest.builder()
                                .statement(statement)
                                .build()))
                        .items())
                .containsExactly(KEY);
        client.call(BatchExecuteStatementRequest.builder()
                .statements(BatchStatementRequest.builder().statement(statement).build())
                .build());
        client.call(ExecuteTransactionRequest.builder()
                .transactStatements(
                        ParameterizedStatement.builder().statement(statement).build())
                .build());
        client.call(DeleteItemRequest.builder().tableName(TABLE).key(KEY).build());
    }

    private static void callOnStream(Caller streams) {
        ListStreamsResponse listed =
                (ListStreamsResponse) streams.call(ListStreamsRequest.builder().build());
        String arn = listed.streams().get(0).streamArn();
        DescribeStreamResponse described = (DescribeStreamResponse)
                streams.call(DescribeStreamRequest.builder().streamArn(arn).build());
        GetShardIteratorResponse begun = (GetShardIteratorResponse) streams.call(GetShardIteratorRequest.builder()
                .streamArn(arn)
                .shardId(described.streamDescription().shards().get(0).shardId())
                .shardIteratorType(ShardIteratorType.TRIM_HORIZON)
                .build());
        GetRecordsResponse read = (GetRecordsResponse) streams.call(
                GetRecordsRequest.builder().shardIterator(begun.shardIterator()).build());

        assertThat(read.records())
                .extracting(Record::eventName)
                .containsExactly(OperationType.INSERT, OperationType.REMOVE);
    }

    private SdkResponse call(Class<?> type, Object client, AwsRequest request) {
        String operation = request.getClass().getSimpleName().replaceAll("Request$", "");
        String method = operation.substring(0, 1).toLowerCase(Locale.ROOT) + operation.substring(1);
        called.add(operation);
        try {
            Method found = Arrays.stream(type.getMethods())
                    .filter(candidate -> candidate.getName().equals(method)
                            && Arrays.equals(candidate.getParameterTypes(), new Class<?>[] {request.getClass()}))
                    .findFirst()
                    .orElseThrow();
            Object answer = found.invoke(client, request);
            return (SdkResponse) (answer instanceof CompletableFuture<?> future ? future.join() : answer);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(operation, e);
        }
    }

    private DynamoDbClient client() {
        return DynamoDbClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(CREDENTIALS)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    private DynamoDbAsyncClient asyncClient() {
        return DynamoDbAsyncClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(CREDENTIALS)
                .build();
    }

    private static CreateTableRequest table(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("pk")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("pk")
                        .keyType(KeyType.HASH)
                        .build())
                .build();
    }

    private static DescribeTableRequest describe(String table) {
        return DescribeTableRequest.builder().tableName(table).build();
    }

    private static PutItemRequest put(String table, String pk) {
        return PutItemRequest.builder()
                .tableName(table)
                .item(Map.of("pk", AttributeValue.fromS(pk)))
                .build();
    }

    private static BatchGetItemRequest keys(String table) {
        return BatchGetItemRequest.builder()
                .requestItems(Map.of(
                        table, KeysAndAttributes.builder().keys(List.of(KEY)).build()))
                .build();
    }
}
