package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The AWS SDK for Java against the server, one call of each operation at least. */
@SuppressWarnings("unchecked") // The SDK takes consumers as varargs.
final class SdkTest {
    private RunningServer server;
    private DynamoDbClient client;

    @BeforeEach
    void start() throws Exception {
        server = new RunningServer();
        client = DynamoDbClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        client.createTable(table -> table.tableName("Things")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                        definition -> definition.attributeName("pk").attributeType(ScalarAttributeType.S),
                        definition -> definition.attributeName("sk").attributeType(ScalarAttributeType.N))
                .keySchema(
                        key -> key.attributeName("pk").keyType(KeyType.HASH),
                        key -> key.attributeName("sk").keyType(KeyType.RANGE)));
        client.waiter().waitUntilTableExists(table -> table.tableName("Things"));
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    private static Map<String, AttributeValue> key(String pk, long sk) {
        return Map.of("pk", text(pk), "sk", number(sk));
    }

    private void put(String pk, long sk) {
        client.putItem(
                put -> put.tableName("Things").item(Map.of("pk", text(pk), "sk", number(sk), "size", number(sk * 10))));
    }

    @Test
    void describesListsAndDeletesTables() {
        assertThat(client.describeTable(table -> table.tableName("Things"))
                        .table()
                        .tableStatus())
                .isEqualTo(TableStatus.ACTIVE);
        assertThat(client.listTables().tableNames()).containsExactly("Things");

        client.deleteTable(table -> table.tableName("Things"));
        client.waiter().waitUntilTableNotExists(table -> table.tableName("Things"));

        assertThatThrownBy(() -> client.getItem(get -> get.tableName("Things").key(key("a", 1))))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Requested resource not found");
    }

    @Test
    void bringsBackEveryType() {
        Map<String, AttributeValue> item = Map.ofEntries(
                Map.entry("pk", text("a")),
                Map.entry("sk", AttributeValue.fromN("-1.5")),
                Map.entry("b", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {0, -1, 127}))),
                Map.entry("bool", AttributeValue.fromBool(false)),
                Map.entry("null", AttributeValue.fromNul(true)),
                Map.entry("ss", AttributeValue.fromSs(List.of("é", "🎵"))),
                Map.entry("ns", AttributeValue.fromNs(List.of("1", "0.5"))),
                Map.entry("bs", AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("x")))),
                Map.entry("l", AttributeValue.fromL(List.of(text(""), AttributeValue.fromL(List.of())))),
                Map.entry("m", AttributeValue.fromM(Map.of(" ", text("x"), "n", number(1)))));

        client.putItem(put -> put.tableName("Things").item(item));

        assertThat(client.getItem(get -> get.tableName("Things")
                                .key(Map.of("pk", text("a"), "sk", AttributeValue.fromN("-15e-1"))))
                        .item())
                .isEqualTo(item);
    }

    @Test
    void updatesAndDeletes() {
        put("a", 1);

        assertThat(client.updateItem(update -> update.tableName("Things")
                                .key(key("a", 1))
                                .updateExpression("SET #s = #s + :n")
                                .expressionAttributeNames(Map.of("#s", "size"))
                                .expressionAttributeValues(Map.of(":n", number(5)))
                                .returnValues(ReturnValue.UPDATED_NEW))
                        .attributes())
                .isEqualTo(Map.of("size", number(15)));
        assertThatThrownBy(() -> client.deleteItem(delete -> delete.tableName("Things")
                        .key(key("a", 1))
                        .conditionExpression("attribute_not_exists(pk)")
                        .returnValuesOnConditionCheckFailure("ALL_OLD")))
                .isInstanceOfSatisfying(
                        ConditionalCheckFailedException.class,
                        failed -> assertThat(failed.item()).containsEntry("size", number(15)));
        assertThat(client.deleteItem(delete -> delete.tableName("Things")
                                .key(key("a", 1))
                                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                        .consumedCapacity()
                        .capacityUnits())
                .isEqualTo(1.0);
    }

    @Test
    void pagesThroughQueriesAndScans() {
        for (int i = 0; i < 7; i++) {
            put("a", i);
        }

        List<String> queried = new ArrayList<>();
        client.queryPaginator(query -> query.tableName("Things")
                        .keyConditionExpression("pk = :pk AND sk > :sk")
                        .expressionAttributeValues(Map.of(":pk", text("a"), ":sk", number(1)))
                        .limit(2))
                .items()
                .forEach(item -> queried.add(item.get("sk").n()));

        assertThat(queried).containsExactly("2", "3", "4", "5", "6");
        assertThat(client.scanPaginator(scan -> scan.tableName("Things").limit(3)).items().stream()
                        .count())
                .isEqualTo(7);
    }

    @Test
    void writesAndReadsBatches() {
        client.batchWriteItem(batch -> batch.requestItems(Map.of(
                "Things",
                List.of(
                        WriteRequest.builder()
                                .putRequest(put -> put.item(key("a", 1)))
                                .build(),
                        WriteRequest.builder()
                                .deleteRequest(delete -> delete.key(key("a", 2)))
                                .build()))));

        assertThat(client.batchGetItem(batch -> batch.requestItems(Map.of(
                                "Things",
                                KeysAndAttributes.builder()
                                        .keys(List.of(key("a", 1), key("a", 2)))
                                        .build())))
                        .responses())
                .isEqualTo(Map.of("Things", List.of(key("a", 1))));
    }

    @Test
    void writesAndReadsTransactions() {
        client.transactWriteItems(transaction -> transaction.transactItems(
                item -> item.put(put -> put.tableName("Things").item(key("a", 1))),
                item -> item.conditionCheck(check ->
                        check.tableName("Things").key(key("a", 2)).conditionExpression("attribute_not_exists(pk)"))));

        assertThat(client.transactGetItems(transaction -> transaction.transactItems(
                                item -> item.get(get -> get.tableName("Things").key(key("a", 1))),
                                item -> item.get(get -> get.tableName("Things").key(key("a", 2)))))
                        .responses())
                .satisfiesExactly(
                        first -> assertThat(first.item()).isEqualTo(key("a", 1)),
                        second -> assertThat(second.item()).isEmpty());
        assertThatThrownBy(() -> client.transactWriteItems(transaction -> transaction.transactItems(
                        item -> item.put(put -> put.tableName("Things").item(key("b", 1))),
                        item -> item.put(put -> put.tableName("Things")
                                .item(key("a", 1))
                                .conditionExpression("attribute_not_exists(pk)")))))
                .isInstanceOfSatisfying(
                        TransactionCanceledException.class,
                        cancelled -> assertThat(cancelled.cancellationReasons())
                                .extracting(reason -> reason.code())
                                .containsExactly("None", "ConditionalCheckFailed"));
    }

    @Test
    void servesTheAsynchronousClient() {
        try (DynamoDbAsyncClient async = DynamoDbAsyncClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .build()) {
            CompletableFuture<?>[] puts = new CompletableFuture<?>[50];
            for (int i = 0; i < puts.length; i++) {
                Map<String, AttributeValue> item = key("a", i);
                puts[i] = async.putItem(put -> put.tableName("Things").item(item));
            }
            CompletableFuture.allOf(puts).join();

            assertThat(async.scan(scan -> scan.tableName("Things")).join().count())
                    .isEqualTo(puts.length);
        }
    }
}
