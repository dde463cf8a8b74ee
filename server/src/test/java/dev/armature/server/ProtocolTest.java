package dev.armature.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.operation.Operation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.format.DateTimeFormatter;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says before any operation, and around them all. */
final class ProtocolTest {
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
    void saysThatItIsHealthy() throws Exception {
        HttpResponse<byte[]> response =
                server.send(HttpRequest.newBuilder(server.endpoint()).build());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(new String(response.body(), UTF_8)).isEqualTo("healthy: dynamodb.us-east-1.amazonaws.com ");
    }

    /** That is how tools wait until a server is there. */
    @Test
    void saysSoWithoutBodyToWhoAsksForTheHeadersAlone() throws Exception {
        HttpResponse<byte[]> response = server.send(HttpRequest.newBuilder(server.endpoint())
                .method("HEAD", BodyPublishers.noBody())
                .build());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValueAsLong("Content-Length")).hasValue(42);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void knowsNoOtherMethod() throws Exception {
        HttpResponse<byte[]> response = server.send(HttpRequest.newBuilder(server.endpoint())
                .PUT(BodyPublishers.ofString("{}"))
                .build());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(new String(response.body(), UTF_8)).isEqualTo("<UnknownOperationException/>\n");
    }

    @Test
    void knowsNoOtherContentType() throws Exception {
        HttpResponse<byte[]> response = server.send(server.request("ListTables", "{}")
                .setHeader("Content-Type", "text/plain")
                .build());

        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void answersPreflightRequestsOfAnyOrigin() throws Exception {
        HttpResponse<byte[]> response = server.send(HttpRequest.newBuilder(server.endpoint())
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "http://example.com")
                .header("Access-Control-Request-Headers", "x-amz-target")
                .header("Access-Control-Request-Method", "POST")
                .build());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Headers"))
                .contains("x-amz-target");
        assertThat(response.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("POST");
        assertThat(response.headers().firstValue("Access-Control-Max-Age")).contains("172800");
    }

    /** The checksum is one of the bytes that are sent, and a browser gives a page those that it decompressed. */
    @Test
    void letsPagesSeeTheIdOfARequestAndNotTheChecksum() throws Exception {
        HttpResponse<byte[]> response = server.send(server.request("ListTables", "{}")
                .header("Origin", "http://example.com")
                .build());

        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Access-Control-Expose-Headers"))
                .contains("x-amzn-RequestId");
    }

    @Test
    void answersOperationsThatItLacksAsTheServiceAnswersUnknownOnes() throws Exception {
        for (String operation : ApiModel.get().operations()) {
            if (Operation.find(operation).isEmpty()) {
                RunningServer.Answer answer = server.call(operation, "{}");

                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.body().get("__type")).isEqualTo("com.amazon.coral.service#UnknownOperationException");
            }
        }
    }

    @Test
    void refusesMalformedJsonBeforeUnknownOperations() throws Exception {
        assertThat(server.call("Nothing", "{").error()).isEqualTo("SerializationException");
        assertThat(server.call("GetItem", "{").error()).isEqualTo("SerializationException");
        assertThat(server.call("GetItem", "").error()).isEqualTo("SerializationException");
        assertThat(server.call("GetItem", "[]").error()).isEqualTo("SerializationException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"M\":", "{\"x\":"})
    void refusesJsonThatIsNestedWithoutEnd(String opening) throws Exception {
        String deep = opening.repeat(500_000);

        assertThat(server.call("PutItem", "{\"Unknown\":" + deep).error()).isEqualTo("SerializationException");
        assertThat(server.call("PutItem", "{\"Item\":{\"a\":" + deep).status()).isEqualTo(400);
        assertThat(server.call("ListTables", "{}").status()).isEqualTo(200);
    }

    @Test
    void refusesRequestsThatNobodySigned() throws Exception {
        HttpResponse<byte[]> response = server.send(HttpRequest.newBuilder(server.endpoint())
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", "DynamoDB_20120810.ListTables")
                .POST(BodyPublishers.ofString("{}"))
                .build());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(new String(response.body(), UTF_8))
                .isEqualTo("{\"__type\":\"com.amazon.coral.service#MissingAuthenticationTokenException\","
                        + "\"Message\":\"Request is missing Authentication Token\"}");
    }

    @Test
    void takesCompressedRequests() throws Exception {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write("{\"Limit\":10}".getBytes(UTF_8));
        }

        HttpResponse<byte[]> response = server.send(server.request("ListTables", "")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(compressed.toByteArray()))
                .build());

        assertThat(new String(response.body(), UTF_8)).isEqualTo("{\"TableNames\":[]}");
    }

    @Test
    void failsOnBrokenCompression() throws Exception {
        HttpResponse<byte[]> response = server.send(server.request("ListTables", "{\"Limit\":10}")
                .header("Content-Encoding", "gzip")
                .build());

        assertThat(response.statusCode()).isEqualTo(500);
    }

    @Test
    void compressesLargeAnswersForWhoTakesThat() throws Exception {
        server.done("CreateTable", """
                {"TableName":"Large","BillingMode":"PAY_PER_REQUEST",
                 "AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],
                 "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}]}""");
        server.done(
                "PutItem",
                "{\"TableName\":\"Large\",\"Item\":{\"pk\":{\"S\":\"a\"},\"text\":{\"S\":\"" + "x".repeat(10_000)
                        + "\"}}}");
        String get = "{\"TableName\":\"Large\",\"Key\":{\"pk\":{\"S\":\"a\"}}}";

        HttpResponse<byte[]> plain = server.send(server.request("GetItem", get).build());
        HttpResponse<byte[]> compressed = server.send(server.request("GetItem", get)
                .header("Accept-Encoding", "gzip, deflate")
                .build());

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.headers().firstValue("Server")).contains("Server");
        assertThat(plain.headers().firstValue("Date"))
                .hasValueSatisfying(date -> assertThat(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date))
                        .isNotNull());
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.body()).hasSizeLessThan(1_000);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body());
    }

    @Test
    void refusesBodiesOfMoreThanSixteenMegabytes() throws Exception {
        String body = "{\"x\":\"" + "x".repeat(16 << 20) + "\"}";

        try (Socket socket =
                new Socket(server.endpoint().getHost(), server.endpoint().getPort())) {
            socket.getOutputStream()
                    .write(("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-amz-json-1.0\r\n"
                                    + "Content-Length: " + body.length() + "\r\n\r\n")
                            .getBytes(UTF_8));
            byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());

            assertThat(new String(status, UTF_8)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void refusesHeadersOfMoreThanSixteenKilobytes() throws Exception {
        HttpResponse<byte[]> response = server.send(server.request("ListTables", "{}")
                .header("X-Long", "x".repeat(20_000))
                .build());

        assertThat(response.statusCode()).isEqualTo(431);
    }

    @Test
    void saysWhatIsWrongWithAllParametersAtOnce() throws Exception {
        RunningServer.Answer answer = server.call(
                "Query", "{\"TableName\":\"abc\",\"IndexName\":\"a;\",\"Limit\":0,\"ReturnConsumedCapacity\":\"hi\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("__type")).isEqualTo("com.amazon.coral.validate#ValidationException");
        assertThat(answer.message())
                .isEqualTo("4 validation errors detected: "
                        + "Value 'a;' at 'indexName' failed to satisfy constraint: "
                        + "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+; "
                        + "Value 'a;' at 'indexName' failed to satisfy constraint: "
                        + "Member must have length greater than or equal to 3; "
                        + "Value '0' at 'limit' failed to satisfy constraint: "
                        + "Member must have value greater than or equal to 1; "
                        + "Value 'hi' at 'returnConsumedCapacity' failed to satisfy constraint: "
                        + "Member must satisfy enum value set: [INDEXES, TOTAL, NONE]");
    }

    @Test
    void saysWhatIsMissingBeforeTheRest() throws Exception {
        assertThat(server.call("GetItem", "{\"ReturnConsumedCapacity\":\"hi\"}").message())
                .isEqualTo("2 validation errors detected: "
                        + "Value null at 'tableName' failed to satisfy constraint: Member must not be null; "
                        + "Value null at 'key' failed to satisfy constraint: Member must not be null");
        assertThat(server.call("BatchGetItem", "{\"RequestItems\":{\"Abc\":{}}}")
                        .message())
                .isEqualTo("1 validation error detected: Value at 'RequestItems.Abc.member.Keys' failed to"
                        + " satisfy constraint: Member must not be null");
        assertThat(server.call("TransactGetItems", "{\"TransactItems\":[{\"Get\":{\"TableName\":\"abc\"}}]}")
                        .message())
                .isEqualTo("1 validation error detected: Value null at 'transactItems.1.member.get.key' failed to"
                        + " satisfy constraint: Member must not be null");
    }

    @Test
    void looksAtAttributeValuesLast() throws Exception {
        String item = "\"Item\":{\"a\":{\"N\":\"x\"},\"b\":{\"L\":[{}]}}";

        assertThat(server.call("PutItem", "{" + item + "}").message()).contains("tableName");
        assertThat(server.call(
                                "PutItem",
                                "{\"TableName\":\"abc\"," + item
                                        + ",\"Expected\":{},\"ConditionExpression\":\"attribute_exists(a)\"}")
                        .message())
                .isEqualTo("Can not use both expression and non-expression parameters in the same request:"
                        + " Non-expression parameters: {Expected} Expression parameters: {ConditionExpression}");
        assertThat(server.call("PutItem", "{" + item + ",\"TableName\":\"abc\"}")
                        .message())
                .isEqualTo("The parameter cannot be converted to a numeric value: x");
    }
}
