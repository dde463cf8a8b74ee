package dev.armature.conformance.mapper;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A client that records what is asked for, and lets a test answer in the place of the one underneath. */
final class Intercepted implements DynamoClient {
    private final DynamoClient client;
    private final Interceptor interceptor;
    private final List<Object> requests = Collections.synchronizedList(new ArrayList<>());

    Intercepted(DynamoClient client, Interceptor interceptor) {
        this.client = client;
        this.interceptor = interceptor;
    }

    /** Returns the client that changes nothing. */
    static Intercepted recording(DynamoClient client) {
        return new Intercepted(client, (request, number, next) -> next.answer(request));
    }

    @Override
    public <I, O> O call(Operation<I, O> operation, I request) {
        requests.add(request);
        Next next = changed -> client.call(operation, operation.requestType().cast(changed));
        return operation.responseType().cast(interceptor.answer(request, requests.size(), next));
    }

    /** Returns the requests so far, in their order. */
    List<Object> requests() {
        return List.copyOf(requests);
    }

    /** What stands between the caller and the client. */
    @FunctionalInterface
    interface Interceptor {
        /** Answers the {@code number}th request, counted from one. */
        Object answer(Object request, int number, Next next);
    }

    /** The client underneath. */
    @FunctionalInterface
    interface Next {
        Object answer(Object request);
    }
}
