package dev.armature.conformance.sdk;

import dev.armature.runtime.client.AsyncDynamoClient;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.operation.Operation;
import java.util.concurrent.CompletionException;

/** One call, made ready so that several clients can be asked the same. */
record Call<I, O>(Operation<I, O> operation, I request) {
    /** Returns the response in a form that compares, or the error in one. */
    Object outcome(DynamoClient client) {
        try {
            return Outcome.of(client.call(operation, request));
        } catch (DynamoException error) {
            return Outcome.ofError(error);
        }
    }

    /** Returns the response in a form that compares, or the error in one. */
    Object outcomeLater(AsyncDynamoClient client) {
        try {
            return Outcome.of(client.call(operation, request).join());
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof DynamoException error) {
                return Outcome.ofError(error);
            }
            throw failure;
        }
    }
}
