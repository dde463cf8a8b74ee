package dev.armature.runtime.error;

/** Says that a request, or what it would do to an item, is not allowed. */
public final class ValidationException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public ValidationException(String message) {
        super("ValidationException", message);
    }
}
