package dev.armature.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/** A server over an empty engine in memory, and what a test needs to talk to it. */
public final class RunningServer implements AutoCloseable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Engine engine;
    private final DynamoServer server;

    /** Starts a server on a free port. */
    public RunningServer() throws IOException {
        this(ServerOptions.defaults());
    }

    /** Starts a server with other options, on a free port all the same. */
    public RunningServer(ServerOptions options) throws IOException {
        this(options, Engine.inMemory());
    }

    /** Starts a server over an engine, which it closes, on a free port. */
    public RunningServer(Engine engine) throws IOException {
        this(ServerOptions.defaults(), engine);
    }

    private RunningServer(ServerOptions options, Engine engine) throws IOException {
        this.engine = engine;
        this.server = DynamoServer.start(engine.client(), options.withPort(0));
    }

    /** Returns where it listens. */
    public URI endpoint() {
        return server.endpoint();
    }

    /** An answer: its status, and its body as a tree. */
    public record Answer(int status, Map<String, Object> body) {
        /** Returns the error's name, without its namespace. */
        public String error() {
            String type = (String) body.get("__type");
            return type.substring(type.indexOf('#') + 1);
        }

        /** Returns the error's text, under either spelling. */
        public String message() {
            return (String) body.getOrDefault("message", body.get("Message"));
        }
    }

    /** Calls an operation, and checks that it succeeds with an answer of the API's shape. */
    public Map<String, Object> done(String operation, String json) throws Exception {
        Answer answer = call(operation, json);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        ApiModel model = ApiModel.of(operation);
        String output = model.output(operation);
        assertThat(output == null ? "" : model.misfit(output, answer.body(), operation))
                .isEmpty();
        return answer.body();
    }

    /** Calls an operation. */
    public Answer call(String operation, String json) throws Exception {
        HttpResponse<byte[]> response = send(request(operation, json).build());
        CRC32 checksum = new CRC32();
        checksum.update(response.body());
        assertThat(response.headers().firstValue("x-amz-crc32")).contains(Long.toString(checksum.getValue()));
        assertThat(response.headers().firstValue("x-amzn-RequestId").orElseThrow())
                .matches("[A-Z0-9]{52}");
        byte[] body = response.body();
        return new Answer(response.statusCode(), body.length == 0 ? Map.of() : JsonTree.object(body));
    }

    /** Returns a request as clients send it, for tests that change it. */
    public HttpRequest.Builder request(String operation, String json) {
        return HttpRequest.newBuilder(endpoint())
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", ApiModel.of(operation).namespace() + operation)
                .header("Authorization", "AWS4-HMAC-SHA256 Credential=test, SignedHeaders=host, Signature=0")
                .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8));
    }

    /** Sends a request. */
    public HttpResponse<byte[]> send(HttpRequest request) throws Exception {
        return HTTP.send(request, BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        server.close();
        engine.close();
    }
}
