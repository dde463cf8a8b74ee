package dev.armature.runtime.error;

/** Says that a table exists already, or is in the middle of another change. */
public final class ResourceInUseException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public ResourceInUseException(String message) {
        super("ResourceInUseException", message);
    }
}
