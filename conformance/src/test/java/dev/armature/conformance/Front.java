package dev.armature.conformance;

import dev.armature.engine.Engine;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.sdk.SdkBackedClient;
import dev.armature.runtime.sdk.SdkFacade;

/** A way in which calls reach an engine. A test that is parameterized with {@code @EnumSource} runs once for each. */
public enum Front {
    /** A call in the process of its caller, to an engine in memory. */
    MEMORY,

    /** The same, by way of the AWS SDK's interface and types, where expressions travel as text. */
    SDK;

    /** Opens a client of an empty engine of its own, which ends when the client is closed. */
    public DynamoClient open() {
        return switch (this) {
            case MEMORY -> memory();
            case SDK -> sdk();
        };
    }

    private static DynamoClient memory() {
        Engine engine = Engine.inMemory();
        return new OwningClient(engine.client(), engine::close);
    }

    private static DynamoClient sdk() {
        Engine engine = Engine.inMemory();
        return new OwningClient(SdkBackedClient.over(SdkFacade.sync(engine.client())), engine::close);
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
