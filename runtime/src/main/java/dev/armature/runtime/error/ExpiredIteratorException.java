package dev.armature.runtime.error;

/** Says that a shard iterator was not used in time; a new one is asked for. */
public final class ExpiredIteratorException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public ExpiredIteratorException(String message) {
        super("ExpiredIteratorException", message);
    }
}
