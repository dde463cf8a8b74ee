package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The operations of PartiQL as they are spoken over HTTP; what they do is shown at every front elsewhere. */
final class StatementOperationsTest {
    private RunningServer server;

    @BeforeEach
    void start() throws Exception {
        server = new RunningServer();
        server.done(
                "CreateTable",
                "{\"TableName\":\"Music\",\"BillingMode\":\"PAY_PER_REQUEST\","
                        + "\"AttributeDefinitions\":[{\"AttributeName\":\"pk\",\"AttributeType\":\"S\"}],"
                        + "\"KeySchema\":[{\"AttributeName\":\"pk\",\"KeyType\":\"HASH\"}]}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Map<String, Object> execute(String statement, String more) throws Exception {
        return server.done("ExecuteStatement", "{\"Statement\":\"" + statement + "\"" + more + "}");
    }

    @Test
    void answersStatementsInTheShapeOfTheApi() throws Exception {
        assertThat(execute(
                        "INSERT INTO Music VALUE {'pk': ?, 'n': 1}",
                        ",\"Parameters\":[{\"S\":\"a\"}],\"ReturnConsumedCapacity\":\"INDEXES\""))
                .containsEntry("Items", List.of())
                .containsKey("ConsumedCapacity")
                .doesNotContainKeys("NextToken", "LastEvaluatedKey");
        Map<String, Object> page = execute("SELECT * FROM Music", ",\"Limit\":1");
        assertThat(page.get("Items")).isEqualTo(List.of(Map.of("pk", Map.of("S", "a"), "n", Map.of("N", "1"))));
        assertThat(page.get("LastEvaluatedKey")).isEqualTo(Map.of("pk", Map.of("S", "a")));

        assertThat(execute("SELECT * FROM Music", ",\"Limit\":1,\"NextToken\":\"" + page.get("NextToken") + "\""))
                .isEqualTo(Map.of("Items", List.of()));
    }

    @Test
    void answersBatchesInTheShapeOfTheApi() throws Exception {
        execute("INSERT INTO Music VALUE {'pk': 'a', 'n': 1}", "");

        assertThat(server.done(
                        "BatchExecuteStatement",
                        "{\"Statements\":[{\"Statement\":\"SELECT n FROM Music WHERE pk = 'a'\",\"ConsistentRead\":true},"
                                + "{\"Statement\":\"SELECT n FROM Music WHERE pk = ?\",\"Parameters\":[{\"S\":\"b\"}]},"
                                + "{\"Statement\":\"SELECT n FROM Other WHERE pk = 'a'\"}]}"))
                .isEqualTo(Map.of(
                        "Responses",
                        List.of(
                                Map.of("TableName", "Music", "Item", Map.of("n", Map.of("N", "1"))),
                                Map.of("TableName", "Music"),
                                Map.of(
                                        "Error",
                                        Map.of(
                                                "Code",
                                                "ResourceNotFound",
                                                "Message",
                                                "Requested resource not found")))));
    }

    @Test
    void answersTransactionsInTheShapeOfTheApi() throws Exception {
        assertThat(server.done(
                        "ExecuteTransaction",
                        "{\"TransactStatements\":[{\"Statement\":\"INSERT INTO Music VALUE {'pk': 'a'}\"}],"
                                + "\"ClientRequestToken\":\"token\"}"))
                .isEqualTo(Map.of("Responses", List.of()));
        assertThat(server.done(
                        "ExecuteTransaction",
                        "{\"TransactStatements\":[{\"Statement\":\"SELECT * FROM Music WHERE pk = 'a'\"},"
                                + "{\"Statement\":\"SELECT * FROM Music WHERE pk = 'b'\"}]}"))
                .isEqualTo(Map.of("Responses", List.of(Map.of("Item", Map.of("pk", Map.of("S", "a"))), Map.of())));
    }

    @Test
    void namesErrorsAsTheServiceDoes() throws Exception {
        execute("INSERT INTO Music VALUE {'pk': 'a'}", "");

        RunningServer.Answer answer =
                server.call("ExecuteStatement", "{\"Statement\":\"INSERT INTO Music VALUE {'pk': 'a'}\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo(Map.of(
                        "__type",
                        "com.amazonaws.dynamodb.v20120810#DuplicateItemException",
                        "message",
                        "Duplicate primary key exists in table"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ExecuteStatement      | {}                                           | Value null at 'statement' failed to satisfy constraint: Member must not be null
            ExecuteStatement      | {"Statement":""}                             | Value '' at 'statement' failed to satisfy constraint: Member must have length greater than or equal to 1
            ExecuteStatement      | {"Statement":"a","Parameters":[]}            | Value '[]' at 'parameters' failed to satisfy constraint: Member must have length greater than or equal to 1
            ExecuteStatement      | {"Statement":"a","Limit":0}                  | Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1
            ExecuteStatement      | {"Statement":"a","NextToken":""}             | Value '' at 'nextToken' failed to satisfy constraint: Member must have length greater than or equal to 1
            BatchExecuteStatement | {"Statements":[]}                            | Value '[]' at 'statements' failed to satisfy constraint: Member must have length greater than or equal to 1
            ExecuteTransaction    | {"TransactStatements":[]}                    | Value '[]' at 'transactStatements' failed to satisfy constraint: Member must have length greater than or equal to 1
            ExecuteTransaction    | {"TransactStatements":[{"Statement":""}]}    | Value '' at 'transactStatements.1.member.statement' failed to satisfy constraint: Member must have length greater than or equal to 1
            """)
    void refusesParametersBeyondTheirLimits(String operation, String body, String message) throws Exception {
        RunningServer.Answer answer = server.call(operation, body);

        assertThat(answer.error()).isEqualTo("ValidationException");
        assertThat(answer.message()).isEqualTo("1 validation error detected: " + message);
    }
}
