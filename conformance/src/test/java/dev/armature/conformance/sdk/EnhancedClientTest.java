package dev.armature.conformance.sdk;

import dev.armature.engine.Engine;
import dev.armature.runtime.sdk.SdkFacade;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Enhanced Client over the facade over the engine. */
final class EnhancedClientTest extends EnhancedClientContract {
    private final Engine engine = Engine.inMemory();

    @Override
    DynamoDbClient openClient() {
        return SdkFacade.sync(engine.client());
    }

    @Override
    DynamoDbAsyncClient openAsyncClient() {
        return SdkFacade.async(engine.async(Runnable::run));
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }
}
