package dev.armature.runtime.error;

/** Says that a table, index or stream does not exist, or not yet. */
public final class ResourceNotFoundException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public ResourceNotFoundException(String message) {
        super("ResourceNotFoundException", message);
    }
}
