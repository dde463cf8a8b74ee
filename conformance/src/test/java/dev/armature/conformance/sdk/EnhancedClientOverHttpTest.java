package dev.armature.conformance.sdk;

import dev.armature.engine.Engine;
import dev.armature.server.DynamoServer;
import dev.armature.server.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Enhanced Client over the SDK's own clients over the server. */
final class EnhancedClientOverHttpTest extends EnhancedClientContract {
    private static final AwsCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret"));

    /** One for all tests, since its threads take two quiet seconds to end. */
    private static final SdkAsyncHttpClient ASYNC_HTTP = NettyNioAsyncHttpClient.create();

    private final Engine engine = Engine.inMemory();
    private DynamoServer server;

    @Override
    DynamoDbClient openClient() throws Exception {
        server = DynamoServer.start(engine.client(), ServerOptions.defaults().withPort(0));
        return DynamoDbClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(CREDENTIALS)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @Override
    DynamoDbAsyncClient openAsyncClient() {
        return DynamoDbAsyncClient.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(CREDENTIALS)
                .httpClient(ASYNC_HTTP)
                .build();
    }

    @AfterAll
    static void closeHttp() {
        ASYNC_HTTP.close();
    }

    @AfterEach
    void closeServer() {
        server.close();
        engine.close();
    }
}
