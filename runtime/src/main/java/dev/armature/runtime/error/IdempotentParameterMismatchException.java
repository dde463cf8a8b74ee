package dev.armature.runtime.error;

/** Says that a client request token was used before, for another request. */
public final class IdempotentParameterMismatchException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public IdempotentParameterMismatchException(String message) {
        super("IdempotentParameterMismatchException", message);
    }
}
