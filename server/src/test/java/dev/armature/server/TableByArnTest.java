package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests for data that call a table by its ARN: answers call it the same. */
final class TableByArnTest {
    private static final String ARN = "arn:aws:dynamodb:us-east-1:000000000000:table/Music";

    private RunningServer server;

    @BeforeEach
    void createTable() throws Exception {
        server = new RunningServer();
        server.done("CreateTable", """
                {"TableName":"Music","BillingMode":"PAY_PER_REQUEST",
                 "AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
                 "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}]}""");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private List<String> namesOf(Object consumed) {
        List<?> entries = consumed instanceof List<?> list ? list : List.of(consumed);
        return entries.stream()
                .map(entry -> (String) ((Map<?, ?>) entry).get("TableName"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    GetItem            | {"TableName":"$","Key":{"pk":{"S":"a"}}
                    PutItem            | {"TableName":"$","Item":{"pk":{"S":"a"}}
                    UpdateItem         | {"TableName":"$","Key":{"pk":{"S":"a"}}
                    DeleteItem         | {"TableName":"$","Key":{"pk":{"S":"a"}}
                    Scan               | {"TableName":"$"
                    Query              | {"TableName":"$","KeyConditionExpression":"pk=:a","ExpressionAttributeValues":{":a":{"S":"a"}}
                    BatchGetItem       | {"RequestItems":{"$":{"Keys":[{"pk":{"S":"a"}}]}}
                    BatchWriteItem     | {"RequestItems":{"$":[{"PutRequest":{"Item":{"pk":{"S":"a"}}}}]}
                    TransactGetItems   | {"TransactItems":[{"Get":{"TableName":"$","Key":{"pk":{"S":"a"}}}}]
                    TransactWriteItems | {"TransactItems":[{"Put":{"TableName":"$","Item":{"pk":{"S":"a"}}}}]
                    """)
    void areToldTheArnThatTheyUsed(String operation, String start) throws Exception {
        String request = start + ",\"ReturnConsumedCapacity\":\"TOTAL\"}";

        assertThat(namesOf(server.done(operation, request.replace("$", "Music")).get("ConsumedCapacity")))
                .containsExactly("Music");
        assertThat(namesOf(server.done(operation, request.replace("$", ARN)).get("ConsumedCapacity")))
                .containsExactly(ARN);
    }

    @Test
    void addUpWhatBothNamesOfATableConsume() throws Exception {
        Map<String, Object> answer = server.done("TransactWriteItems", """
                {"TransactItems":[{"Put":{"TableName":"$","Item":{"pk":{"S":"a"}}}},
                  {"Put":{"TableName":"Music","Item":{"pk":{"S":"b"}}}}],"ReturnConsumedCapacity":"TOTAL"}""".replace("$", ARN));

        assertThat(answer.get("ConsumedCapacity"))
                .isEqualTo(List.of(Map.of("TableName", ARN, "CapacityUnits", 4.0, "WriteCapacityUnits", 4.0)));
    }
}
