package dev.armature.runtime.error;

/** An error of a remote service that this library has no class for. */
public final class UnknownServiceException extends DynamoException {
    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    /** Creates the error with the service's name for it and its text. */
    public UnknownServiceException(String errorCode, String message, boolean retryable) {
        super(errorCode, message);
        this.retryable = retryable;
    }

    @Override
    public boolean isRetryable() {
        return retryable;
    }
}
