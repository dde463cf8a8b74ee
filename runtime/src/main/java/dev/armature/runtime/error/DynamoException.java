package dev.armature.runtime.error;

/** An error that the service answered an operation with. */
public abstract class DynamoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String errorCode;

    /** Creates the error with the service's name for it and the service's text. */
    protected DynamoException(String errorCode, String message) {
        super(message);
        this.errorCode = errorCode;
    }

    /** Returns the service's name for the error, without a namespace: {@code ResourceNotFoundException}. */
    public String errorCode() {
        return errorCode;
    }

    /**
     * Returns whether the same request may succeed if it is sent again after a while. It says nothing about whether the
     * request was carried out: after an {@link InternalServerErrorException} it may have been.
     */
    public boolean isRetryable() {
        return false;
    }
}
