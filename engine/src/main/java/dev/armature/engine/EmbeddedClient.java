package dev.armature.engine;

import dev.armature.engine.operation.Handlers;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.Operation;

/** The client of an engine in this process: a call is a call. Closing it leaves the engine open. */
final class EmbeddedClient implements DynamoClient {
    private final Handlers handlers;
    private volatile boolean closed;

    EmbeddedClient(Handlers handlers) {
        this.handlers = handlers;
    }

    @Override
    public <I, O> O call(Operation<I, O> operation, I request) {
        if (closed) {
            throw new IllegalStateException("The engine is closed, so it cannot do " + operation);
        }
        return handlers.of(operation).handle(request);
    }

    /** Refuses all calls from now on. */
    void end() {
        closed = true;
    }
}
