package dev.armature.server.protocol;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that a request did not come as far as an operation: the refusals that the service's framework makes. */
public final class ProtocolException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String FRAMEWORK = "com.amazon.coral.service#";

    private final String type;

    private ProtocolException(String type, @Nullable String message) {
        super(message);
        this.type = FRAMEWORK + type;
    }

    /** The body is no JSON at all; the service gives no text. */
    static ProtocolException malformed(Throwable cause) {
        ProtocolException malformed = new ProtocolException("SerializationException", null);
        malformed.initCause(cause);
        return malformed;
    }

    /** A parameter has another JSON type than the API says. */
    public static ProtocolException serialization(String message) {
        return new ProtocolException("SerializationException", message);
    }

    /** The request names no operation, or none that is known. */
    public static ProtocolException unknownOperation() {
        return new ProtocolException("UnknownOperationException", null);
    }

    /** The request says nothing about who sent it. */
    public static ProtocolException missingAuthenticationToken() {
        return new ProtocolException("MissingAuthenticationTokenException", "Request is missing Authentication Token");
    }

    /** The signature lacks a part, or is none that is understood. */
    public static ProtocolException incompleteSignature(String message) {
        return new ProtocolException("IncompleteSignatureException", message);
    }

    /** The signature is not the one that the request should have. */
    public static ProtocolException invalidSignature(String message) {
        return new ProtocolException("InvalidSignatureException", message);
    }

    /** The access key is nobody's. */
    public static ProtocolException unrecognizedClient() {
        return new ProtocolException(
                "UnrecognizedClientException", "The security token included in the request is invalid.");
    }

    /** Returns the error's name with its namespace. */
    public String type() {
        return type;
    }

    /** Returns the text, where the service gives one. */
    public Optional<String> text() {
        return Optional.ofNullable(getMessage());
    }
}
