package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation over plain HTTP; {@link RunningServer#done} holds each answer against the API's shapes. */
final class OperationsTest {
    private RunningServer server;

    @BeforeEach
    void start() throws Exception {
        server = new RunningServer();
        server.done("CreateTable", """
                {"TableName":"Music","BillingMode":"PROVISIONED",
                 "ProvisionedThroughput":{"ReadCapacityUnits":5,"WriteCapacityUnits":6},
                 "AttributeDefinitions":[{"AttributeName":"Artist","AttributeType":"S"},
                   {"AttributeName":"Song","AttributeType":"S"},{"AttributeName":"Year","AttributeType":"N"}],
                 "KeySchema":[{"AttributeName":"Artist","KeyType":"HASH"},{"AttributeName":"Song","KeyType":"RANGE"}],
                 "LocalSecondaryIndexes":[{"IndexName":"ByYear","Projection":{"ProjectionType":"ALL"},
                   "KeySchema":[{"AttributeName":"Artist","KeyType":"HASH"},{"AttributeName":"Year","KeyType":"RANGE"}]}],
                 "GlobalSecondaryIndexes":[{"IndexName":"Years",
                   "Projection":{"ProjectionType":"INCLUDE","NonKeyAttributes":["Genre"]},
                   "ProvisionedThroughput":{"ReadCapacityUnits":1,"WriteCapacityUnits":1},
                   "KeySchema":[{"AttributeName":"Year","KeyType":"HASH"}]}],
                 "Tags":[{"Key":"a","Value":""}],"TableClass":"STANDARD"}""");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Map<String, Object> put(String artist, String song, int year) throws Exception {
        return server.done("PutItem", "{\"TableName\":\"Music\",\"Item\":" + item(artist, song, year) + "}");
    }

    private static String item(String artist, String song, int year) {
        return "{\"Artist\":{\"S\":\"%s\"},\"Song\":{\"S\":\"%s\"},\"Year\":{\"N\":\"%d\"},\"Genre\":{\"S\":\"Jazz\"}}"
                .formatted(artist, song, year);
    }

    private static String key(String artist, String song) {
        return "\"TableName\":\"Music\",\"Key\":{\"Artist\":{\"S\":\"%s\"},\"Song\":{\"S\":\"%s\"}}"
                .formatted(artist, song);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> in(Map<String, Object> answer, String member) {
        return (Map<String, Object>) answer.get(member);
    }

    @Test
    void describesATable() throws Exception {
        Map<String, Object> table = in(server.done("DescribeTable", "{\"TableName\":\"Music\"}"), "Table");

        assertThat(table)
                .containsEntry("TableName", "Music")
                .containsEntry("TableStatus", "ACTIVE")
                .containsEntry("TableArn", "arn:aws:dynamodb:us-east-1:000000000000:table/Music")
                .containsEntry("ItemCount", 0L)
                .containsEntry("DeletionProtectionEnabled", false)
                .containsKeys("CreationDateTime", "TableId", "LocalSecondaryIndexes", "GlobalSecondaryIndexes");
        assertThat(in(table, "ProvisionedThroughput"))
                .containsEntry("ReadCapacityUnits", 5L)
                .containsEntry("WriteCapacityUnits", 6L)
                .containsEntry("NumberOfDecreasesToday", 0L);
    }

    @Test
    void listsTables() throws Exception {
        assertThat(server.done("ListTables", "{}")).isEqualTo(Map.of("TableNames", List.of("Music")));
    }

    @Test
    void deletesATable() throws Exception {
        Map<String, Object> deleted = in(server.done("DeleteTable", "{\"TableName\":\"Music\"}"), "TableDescription");

        assertThat(deleted)
                .containsEntry("TableName", "Music")
                .containsEntry("TableStatus", "DELETING")
                .containsKeys("TableArn", "TableId", "ItemCount", "ProvisionedThroughput")
                .doesNotContainKeys(
                        "AttributeDefinitions",
                        "KeySchema",
                        "CreationDateTime",
                        "LocalSecondaryIndexes",
                        "GlobalSecondaryIndexes");
        RunningServer.Answer gone = server.call("DescribeTable", "{\"TableName\":\"Music\"}");
        assertThat(gone.status()).isEqualTo(400);
        assertThat(gone.body())
                .isEqualTo(Map.of(
                        "__type",
                        "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException",
                        "message",
                        "Requested resource not found: Table: Music not found"));
    }

    @Test
    void putsAndGetsAnItem() throws Exception {
        assertThat(put("A", "x", 2000)).isEmpty();

        assertThat(server.done("GetItem", "{" + key("A", "x") + "}").toString())
                .isEqualTo("{Item={Artist={S=A}, Song={S=x}, Year={N=2000}, Genre={S=Jazz}}}");
        assertThat(server.done("GetItem", "{" + key("A", "y") + "}")).isEmpty();
    }

    @Test
    void returnsWhatWasReplacedAndWhatItCost() throws Exception {
        put("A", "x", 2000);

        Map<String, Object> answer = server.done(
                "PutItem",
                "{\"TableName\":\"Music\",\"ReturnValues\":\"ALL_OLD\",\"ReturnConsumedCapacity\":\"INDEXES\","
                        + "\"ReturnItemCollectionMetrics\":\"SIZE\",\"Item\":" + item("A", "x", 2001) + "}");

        assertThat(in(answer, "Attributes").toString()).contains("2000");
        assertThat(in(answer, "ConsumedCapacity"))
                .containsEntry("TableName", "Music")
                .containsKey("Table");
        assertThat(in(answer, "ItemCollectionMetrics").toString()).startsWith("{ItemCollectionKey={Artist={S=A}}");
    }

    @Test
    void projectsByExpressionAndByAttributesToGet() throws Exception {
        put("A", "x", 2000);

        String expected = "{Item={Year={N=2000}}}";
        assertThat(server.done(
                                "GetItem",
                                "{" + key("A", "x")
                                        + ",\"ProjectionExpression\":\"#y\",\"ExpressionAttributeNames\":{\"#y\":\"Year\"}}")
                        .toString())
                .isEqualTo(expected);
        assertThat(server.done("GetItem", "{" + key("A", "x") + ",\"AttributesToGet\":[\"Year\"]}")
                        .toString())
                .isEqualTo(expected);
    }

    @Test
    void updatesByExpressionAndByAttributeUpdates() throws Exception {
        put("A", "x", 2000);

        Map<String, Object> byExpression = server.done(
                "UpdateItem",
                "{" + key("A", "x") + ",\"UpdateExpression\":\"SET #y = #y + :one REMOVE Genre\","
                        + "\"ExpressionAttributeNames\":{\"#y\":\"Year\"},"
                        + "\"ExpressionAttributeValues\":{\":one\":{\"N\":\"1\"}},\"ReturnValues\":\"ALL_NEW\"}");
        assertThat(byExpression.toString()).isEqualTo("{Attributes={Artist={S=A}, Song={S=x}, Year={N=2001}}}");

        Map<String, Object> byUpdates = server.done(
                "UpdateItem",
                "{" + key("A", "x") + ",\"AttributeUpdates\":{\"Year\":{\"Action\":\"ADD\",\"Value\":{\"N\":\"-1\"}},"
                        + "\"Tags\":{\"Action\":\"ADD\",\"Value\":{\"SS\":[\"a\",\"b\"]}},"
                        + "\"List\":{\"Action\":\"ADD\",\"Value\":{\"L\":[{\"S\":\"a\"}]}},"
                        + "\"Note\":{\"Value\":{\"S\":\"n\"}},\"Genre\":{\"Action\":\"DELETE\"}},"
                        + "\"ReturnValues\":\"UPDATED_NEW\"}");
        assertThat(in(byUpdates, "Attributes"))
                .isEqualTo(Map.of(
                        "Year", Map.of("N", "2000"),
                        "Tags", Map.of("SS", List.of("a", "b")),
                        "List", Map.of("L", List.of(Map.of("S", "a"))),
                        "Note", Map.of("S", "n")));
    }

    @Test
    void attributeUpdatesThatOnlyTakeAwayMakeNoItem() throws Exception {
        Map<String, Object> answer = server.done(
                "UpdateItem",
                "{" + key("A", "x") + ",\"AttributeUpdates\":{\"Genre\":{\"Action\":\"DELETE\"},"
                        + "\"Tags\":{\"Action\":\"DELETE\",\"Value\":{\"SS\":[\"a\"]}}},\"ReturnValues\":\"ALL_NEW\"}");

        assertThat(answer).isEmpty();
        assertThat(server.done("GetItem", "{" + key("A", "x") + "}")).isEmpty();
        server.done("UpdateItem", "{" + key("A", "x") + ",\"AttributeUpdates\":{}}");
        assertThat(server.done("GetItem", "{" + key("A", "x") + "}")).isNotEmpty();
    }

    @Test
    void refusesAWriteWhoseConditionFails() throws Exception {
        put("A", "x", 2000);

        RunningServer.Answer byExpression = server.call(
                "DeleteItem",
                "{" + key("A", "x") + ",\"ConditionExpression\":\"Genre = :g\","
                        + "\"ExpressionAttributeValues\":{\":g\":{\"S\":\"Rock\"}},"
                        + "\"ReturnValuesOnConditionCheckFailure\":\"ALL_OLD\"}");
        assertThat(byExpression.status()).isEqualTo(400);
        assertThat(byExpression.error()).isEqualTo("ConditionalCheckFailedException");
        assertThat(byExpression.body()).containsEntry("message", "The conditional request failed");
        assertThat(in(byExpression.body(), "Item")).containsKeys("Artist", "Song", "Year", "Genre");

        RunningServer.Answer byExpected = server.call(
                "DeleteItem",
                "{" + key("A", "x") + ",\"Expected\":{\"Genre\":{\"Value\":{\"S\":\"Rock\"}},"
                        + "\"Year\":{\"ComparisonOperator\":\"GT\",\"AttributeValueList\":[{\"N\":\"1\"}]}}}");
        assertThat(byExpected.error()).isEqualTo("ConditionalCheckFailedException");
        assertThat(byExpected.body()).doesNotContainKey("Item");

        assertThat(server.done(
                        "DeleteItem",
                        "{" + key("A", "x") + ",\"ConditionalOperator\":\"OR\",\"ReturnValues\":\"ALL_OLD\","
                                + "\"Expected\":{\"Genre\":{\"Value\":{\"S\":\"Rock\"}},\"None\":{\"Exists\":false}}}"))
                .containsKey("Attributes");
    }

    @Test
    void queriesByExpressionAndByKeyConditions() throws Exception {
        put("A", "x", 2000);
        put("A", "y", 2001);
        put("B", "x", 2002);

        Map<String, Object> byExpression = server.done(
                "Query",
                "{\"TableName\":\"Music\",\"KeyConditionExpression\":\"Artist = :a\",\"Limit\":1,"
                        + "\"ScanIndexForward\":false,\"ExpressionAttributeValues\":{\":a\":{\"S\":\"A\"}}}");
        assertThat(byExpression.toString())
                .isEqualTo("{Items=[{Artist={S=A}, Song={S=y}, Year={N=2001}, Genre={S=Jazz}}], Count=1,"
                        + " ScannedCount=1, LastEvaluatedKey={Artist={S=A}, Song={S=y}}}");

        Map<String, Object> byConditions = server.done(
                "Query",
                "{\"TableName\":\"Music\",\"IndexName\":\"ByYear\",\"AttributesToGet\":[\"Song\"],\"KeyConditions\":{"
                        + "\"Artist\":{\"ComparisonOperator\":\"EQ\",\"AttributeValueList\":[{\"S\":\"A\"}]},"
                        + "\"Year\":{\"ComparisonOperator\":\"BETWEEN\",\"AttributeValueList\":[{\"N\":\"2001\"},{\"N\":\"2009\"}]}},"
                        + "\"QueryFilter\":{\"Genre\":{\"ComparisonOperator\":\"BEGINS_WITH\",\"AttributeValueList\":[{\"S\":\"J\"}]}}}");
        assertThat(byConditions.toString()).isEqualTo("{Items=[{Song={S=y}}], Count=1, ScannedCount=1}");

        assertThat(server.done(
                                "Query",
                                "{\"TableName\":\"Music\",\"Select\":\"COUNT\",\"KeyConditionExpression\":\"Artist = :a\","
                                        + "\"ExpressionAttributeValues\":{\":a\":{\"S\":\"A\"}}}")
                        .toString())
                .isEqualTo("{Count=2, ScannedCount=2}");
    }

    @Test
    void nothingIsNotContainedInAnAttributeThatIsMissing() throws Exception {
        put("A", "x", 2000);

        assertThat(countNotContaining("Genre", "q")).isEqualTo(1L);
        assertThat(countNotContaining("None", "q")).isEqualTo(0L);
    }

    private Object countNotContaining(String attribute, String part) throws Exception {
        return server.done(
                        "Scan",
                        "{\"TableName\":\"Music\",\"ScanFilter\":{\"" + attribute
                                + "\":{\"ComparisonOperator\":\"NOT_CONTAINS\",\"AttributeValueList\":[{\"S\":\"" + part
                                + "\"}]}}}")
                .get("Count");
    }

    @Test
    void scansByExpressionAndByScanFilter() throws Exception {
        put("A", "x", 2000);
        put("B", "y", 2001);

        assertThat(server.done(
                        "Scan",
                        "{\"TableName\":\"Music\",\"FilterExpression\":\"Song = :s\",\"TotalSegments\":1,\"Segment\":0,"
                                + "\"ExpressionAttributeValues\":{\":s\":{\"S\":\"y\"}}}"))
                .containsEntry("Count", 1L)
                .containsEntry("ScannedCount", 2L);
        assertThat(server.done(
                        "Scan",
                        "{\"TableName\":\"Music\",\"ScanFilter\":{\"Song\":{\"ComparisonOperator\":\"IN\","
                                + "\"AttributeValueList\":[{\"S\":\"y\"},{\"S\":\"z\"}]},"
                                + "\"Genre\":{\"ComparisonOperator\":\"NOT_NULL\"}}}"))
                .containsEntry("Count", 1L);
    }

    @Test
    void writesAndReadsABatch() throws Exception {
        Map<String, Object> written = server.done(
                "BatchWriteItem",
                "{\"RequestItems\":{\"Music\":[{\"PutRequest\":{\"Item\":" + item("A", "x", 1) + "}},"
                        + "{\"PutRequest\":{\"Item\":" + item("A", "y", 2)
                        + "}},{\"DeleteRequest\":{\"Key\":{\"Artist\":{\"S\":\"B\"},\"Song\":{\"S\":\"z\"}}}}]},"
                        + "\"ReturnConsumedCapacity\":\"TOTAL\",\"ReturnItemCollectionMetrics\":\"SIZE\"}");
        assertThat(written).containsEntry("UnprocessedItems", Map.of()).containsKey("ConsumedCapacity");

        Map<String, Object> read = server.done(
                "BatchGetItem",
                "{\"RequestItems\":{\"Music\":{\"Keys\":[{\"Artist\":{\"S\":\"A\"},\"Song\":{\"S\":\"x\"}},"
                        + "{\"Artist\":{\"S\":\"A\"},\"Song\":{\"S\":\"none\"}}],\"ProjectionExpression\":\"Song\"}}}");
        assertThat(read.toString()).isEqualTo("{Responses={Music=[{Song={S=x}}]}, UnprocessedKeys={}}");
    }

    @Test
    void readsATransactionInOrder() throws Exception {
        put("A", "x", 2000);

        assertThat(server.done(
                                "TransactGetItems",
                                "{\"TransactItems\":[{\"Get\":{" + key("A", "none") + "}},{\"Get\":{" + key("A", "x")
                                        + ",\"ProjectionExpression\":\"Song\"}}]}")
                        .toString())
                .isEqualTo("{Responses=[{}, {Item={Song={S=x}}}]}");
    }

    @Test
    void writesATransaction() throws Exception {
        put("A", "x", 2000);
        put("A", "y", 2000);

        assertThat(server.done(
                        "TransactWriteItems",
                        "{\"TransactItems\":[{\"Put\":{\"TableName\":\"Music\",\"Item\":" + item("B", "z", 1) + "}},"
                                + "{\"Delete\":{" + key("A", "y") + "}},"
                                + "{\"Update\":{" + key("A", "x") + ",\"UpdateExpression\":\"REMOVE Genre\"}},"
                                + "{\"ConditionCheck\":{" + key("A", "none")
                                + ",\"ConditionExpression\":\"attribute_not_exists(Artist)\"}}],"
                                + "\"ClientRequestToken\":\"t\"}"))
                .isEmpty();
        assertThat(server.done("Scan", "{\"TableName\":\"Music\"}")).containsEntry("Count", 2L);
    }

    @Test
    void saysWhyATransactionWasCancelled() throws Exception {
        put("A", "x", 2000);

        RunningServer.Answer answer = server.call(
                "TransactWriteItems",
                "{\"TransactItems\":[{\"Put\":{\"TableName\":\"Music\",\"Item\":" + item("B", "z", 1) + "}},"
                        + "{\"ConditionCheck\":{" + key("A", "x")
                        + ",\"ConditionExpression\":\"attribute_not_exists(Artist)\","
                        + "\"ReturnValuesOnConditionCheckFailure\":\"ALL_OLD\"}}]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("TransactionCanceledException");
        assertThat(answer.body())
                .containsEntry(
                        "Message",
                        "Transaction cancelled, please refer cancellation reasons for specific reasons"
                                + " [None, ConditionalCheckFailed]");
        assertThat(answer.body().get("CancellationReasons").toString())
                .startsWith(
                        "[{Code=None}, {Code=ConditionalCheckFailed, Message=The conditional request failed, Item={");
        assertThat(ApiModel.get().misfit("CancellationReasonList", answer.body().get("CancellationReasons"), "reasons"))
                .isEmpty();
    }
}
