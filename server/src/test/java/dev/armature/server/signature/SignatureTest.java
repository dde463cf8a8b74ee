package dev.armature.server.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.server.RunningServer;
import dev.armature.server.ServerOptions;
import dev.armature.server.http.HttpQuestion;
import dev.armature.server.protocol.ProtocolException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Signatures that the AWS SDK makes, to a server that knows one key. */
final class SignatureTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final byte[] BODY = "{\"Limit\":1}".getBytes(StandardCharsets.UTF_8);
    private static final Credentials KNOWN = Credentials.of(Map.of("AKID", "secret"));

    private RunningServer server;

    @BeforeEach
    void start() throws Exception {
        server = new RunningServer(ServerOptions.defaults().withCredentials(KNOWN));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private DynamoDbClient client(String accessKey, String secret) {
        return DynamoDbClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secret)))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @Test
    void servesWhoSignsWithAKnownKey() {
        try (DynamoDbClient client = client("AKID", "secret")) {
            assertThat(client.listTables().tableNames()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"AKID, wrong, InvalidSignatureException", "OTHER, secret, UnrecognizedClientException"})
    void refusesWhoSignsWithAnother(String accessKey, String secret, String error) {
        try (DynamoDbClient client = client(accessKey, secret)) {
            assertThatThrownBy(client::listTables)
                    .isInstanceOfSatisfying(
                            DynamoDbException.class,
                            refused -> assertThat(refused.awsErrorDetails().errorCode())
                                    .isEqualTo(error));
        }
    }

    @Test
    void refusesWhoDoesNotSign() throws Exception {
        RunningServer.Answer answer = server.call("ListTables", "{}");

        assertThat(answer.error()).isEqualTo("IncompleteSignatureException");
    }

    /** Returns a request as the SDK signs it at a time. */
    private static SignedRequest signed(Instant at) {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(URI.create("http://localhost:8000/"))
                .putHeader("X-Amz-Target", "DynamoDB_20120810.ListTables")
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .build();
        return AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(AwsBasicCredentials.create("AKID", "secret"))
                        .request(request)
                        .payload(ContentStreamProvider.fromByteArray(BODY))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "dynamodb")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-west-1")
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(at, ZoneOffset.UTC)));
    }

    private static HttpQuestion question(SignedRequest signed, Map<String, String> changes, byte[] body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        signed.request().headers().forEach((name, values) -> headers.put(name, String.join(",", values)));
        headers.putAll(changes);
        return new HttpQuestion("POST", "/", name -> Optional.ofNullable(headers.get(name)), body);
    }

    private static void verify(HttpQuestion question) {
        new SignatureCheck(KNOWN, Clock.fixed(NOON, ZoneOffset.UTC)).verify(question);
    }

    @Test
    void takesWhatIsSignedWithinFiveMinutes() {
        verify(question(signed(NOON.minus(Duration.ofMinutes(5))), Map.of(), BODY));
        verify(question(signed(NOON.plus(Duration.ofMinutes(5))), Map.of(), BODY));
    }

    @ParameterizedTest
    @CsvSource({
        "-301, 'Signature expired: 20261123T115459Z is now earlier than 20261123T115500Z (20261123T120000Z - 5 min.)'",
        "301, 'Signature not yet current: 20261123T120501Z is still later than 20261123T120500Z (20261123T120000Z + 5 min.)'",
    })
    void refusesWhatIsSignedAtAnotherTime(int seconds, String text) {
        assertThatThrownBy(() -> verify(question(signed(NOON.plusSeconds(seconds)), Map.of(), BODY)))
                .isInstanceOf(ProtocolException.class)
                .hasMessage(text);
    }

    @Test
    void refusesAChangedBody() {
        byte[] changed = "{\"Limit\":2}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> verify(question(signed(NOON), Map.of(), changed)))
                .hasMessageStartingWith("The request signature we calculated does not match");
    }

    @Test
    void tellsAllThatASignatureLacks() {
        Map<String, String> changes = Map.of("Authorization", "AWS4-HMAC-SHA256 Signature=0", "X-Amz-Date", "");

        assertThatThrownBy(() -> verify(question(signed(NOON), changes, BODY)))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("Authorization header requires 'Credential' parameter."
                        + " Authorization header requires 'SignedHeaders' parameter."
                        + " Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
                        + " Authorization=AWS4-HMAC-SHA256 Signature=0");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Amz-Target, DynamoDB_20120810.DeleteTable, The request signature we calculated does not match",
        "X-Amz-Date, 20261122T120000Z, Date in Credential scope does not match",
        "X-Amz-Date, noon, Date must be in ISO-8601",
        "Authorization, Basic abc, Unsupported AWS 'algorithm'",
        "Authorization, AWS4-HMAC-SHA256 Credential=AKID, Authorization header requires 'Signature' parameter",
        "Authorization, 'AWS4-HMAC-SHA256 Credential=A/b, SignedHeaders=host, Signature=0', Credential must have exactly 5",
        "Authorization, 'AWS4-HMAC-SHA256 Credential=A/20261123/r/s3/aws4_request, SignedHeaders=host, Signature=0', Credential should be scoped to correct service",
        "Authorization, 'AWS4-HMAC-SHA256 Credential=A/20261123/r/dynamodb/aws4_request, SignedHeaders=host, Signature=0', 'x-amz-target'",
    })
    void refusesAChangedHeader(String name, String value, String problem) {
        assertThatThrownBy(() -> verify(question(signed(NOON), Map.of(name, value), BODY)))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining(problem);
    }
}
