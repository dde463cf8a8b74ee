package dev.armature.server.action;

import dev.armature.runtime.operation.Operation;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.Violations;
import java.util.Optional;

/**
 * One operation as it is spoken over HTTP. Without state. Its methods are called in their order here.
 *
 * @param <I> the client's request
 * @param <O> the client's answer
 */
interface Action<I, O> {
    /** Returns the operation that the client is asked for. */
    Operation<I, O> operation();

    /** Returns the service that the operation is one of. */
    default Service service() {
        return Service.TABLES;
    }

    /** Returns the parameters of a request, each with its limits. */
    StructureShape parameters();

    /** Returns how the service says which of them are beyond their limits. */
    default Violations.Style style() {
        return Violations.Style.VALUES;
    }

    /**
     * Checks what parameters must not be given together; each for itself is within its limits.
     *
     * @throws dev.armature.runtime.error.ValidationException if they are
     */
    default void checkTogether(Structure parameters) {}

    /**
     * Returns the client's request.
     *
     * @throws dev.armature.runtime.error.ValidationException if the parameters make none
     */
    I request(Structure parameters);

    /**
     * Returns the client's answer as whoever called this server is to see it.
     *
     * @param host the name and port that the server was called by
     */
    default O seenFrom(Optional<String> host, O response) {
        return response;
    }

    /** Returns whether answers have a body, be it without members; those that tell nothing but success have none. */
    default boolean hasBody() {
        return true;
    }

    /** Writes the members of the answer's body. */
    void write(I request, O response, JsonOutput json);
}
