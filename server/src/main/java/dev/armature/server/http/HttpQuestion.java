package dev.armature.server.http;

import java.util.Optional;
import java.util.function.Function;

/**
 * A request, whole.
 *
 * @param method in capitals
 * @param target the path, with the query if there is one
 * @param headers finds a header by its name, in whatever case
 * @param body already decompressed; empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over as they are, and never compared.
public record HttpQuestion(String method, String target, Function<String, Optional<String>> headers, byte[] body) {
    /** Returns a header's value; empty if the request has none of this name. */
    public Optional<String> header(String name) {
        return headers.apply(name);
    }
}
