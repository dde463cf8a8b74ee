package dev.armature.runtime.error;

/** Says that too many tables exist, or are being changed at once. */
public final class LimitExceededException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public LimitExceededException(String message) {
        super("LimitExceededException", message);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
