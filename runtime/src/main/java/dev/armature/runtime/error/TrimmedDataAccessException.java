package dev.armature.runtime.error;

/** Says that records to be read are gone: the stream keeps them for 24 hours. */
public final class TrimmedDataAccessException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public TrimmedDataAccessException(String message) {
        super("TrimmedDataAccessException", message);
    }
}
