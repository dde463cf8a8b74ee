package dev.armature.conformance;

import dev.armature.engine.Engine;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.sdk.SdkBackedClient;
import dev.armature.runtime.sdk.SdkFacade;
import dev.armature.server.DynamoServer;
import dev.armature.server.ServerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** A way in which calls reach an engine. A test that is parameterized with {@code @EnumSource} runs once for each. */
public enum Front {
    /** A call in the process of its caller, to an engine in memory. */
    MEMORY,

    /** The same, by way of the AWS SDK's interface and types, where expressions travel as text. */
    SDK,

    /** The AWS SDK as anybody uses it, to the server over HTTP on this machine, which passes on to an engine. */
    HTTP;

    /** Opens a client of an empty engine of its own, which ends when the client is closed. */
    public DynamoClient open() {
        return switch (this) {
            case MEMORY -> memory();
            case SDK -> sdk();
            case HTTP -> http();
        };
    }

    /** Returns how much of a random test's work is done through this front; a call over HTTP takes a hundred times as long. */
    public int shareOf(int amount) {
        return switch (this) {
            case MEMORY -> amount;
            case SDK -> amount / 2;
            case HTTP -> amount / 10;
        };
    }

    private static DynamoClient memory() {
        Engine engine = Engine.inMemory();
        return new OwningClient(engine.client(), engine::close);
    }

    private static DynamoClient sdk() {
        Engine engine = Engine.inMemory();
        return new OwningClient(
                SdkBackedClient.over(SdkFacade.sync(engine.client()), SdkFacade.streams(engine.client())),
                engine::close);
    }

    private static DynamoClient http() {
        Engine engine = Engine.inMemory();
        DynamoServer server = start(engine);
        DynamoDbClient sdk = DynamoDbClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        DynamoDbStreamsClient streams = DynamoDbStreamsClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        return new OwningClient(SdkBackedClient.over(sdk, streams), () -> {
            streams.close();
            sdk.close();
            server.close();
            engine.close();
        });
    }

    private static DynamoServer start(Engine engine) {
        try {
            return DynamoServer.start(engine.client(), ServerOptions.defaults().withPort(0));
        } catch (IOException e) {
            throw new UncheckedIOException("The server of a test cannot listen", e);
        }
    }

    /** A client that ends what stands behind it when it is closed. */
    private record OwningClient(DynamoClient client, Runnable end) implements DynamoClient {
        @Override
        public <I, O> O call(Operation<I, O> operation, I request) {
            return client.call(operation, request);
        }

        @Override
        public void close() {
            end.run();
        }
    }
}
