package dev.armature.conformance.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Sends requests as they are, past every check that a client would do. */
final class Wire {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String SIGNATURE = "AWS4-HMAC-SHA256"
            + " Credential=test/20300101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0";

    private final URI endpoint;

    Wire(URI endpoint) {
        this.endpoint = endpoint;
    }

    Reply call(String operation, String body) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", "DynamoDB_20120810." + operation)
                .header("Authorization", SIGNATURE)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            return Reply.of(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Leaves the tables and the item of {@code tables.txt}, and nothing else. */
    void reset(Iterable<WrongRequests.Request> requests) {
        for (JsonNode table : call("ListTables", "{}").body().get("TableNames").asArray()) {
            call("DeleteTable", "{\"TableName\":\"" + table.asString() + "\"}");
        }
        for (WrongRequests.Request request : requests) {
            Reply reply = call(request.operation(), request.body());
            if (!reply.isAnswer()) {
                throw new IllegalStateException(request.line() + ": " + reply);
            }
        }
    }
}
