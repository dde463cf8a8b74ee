package dev.armature.runtime.error;

/** Says that the service failed; the request may or may not have been carried out. */
public final class InternalServerErrorException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public InternalServerErrorException(String message) {
        super("InternalServerError", message);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
