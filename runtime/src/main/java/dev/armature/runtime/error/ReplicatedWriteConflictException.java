package dev.armature.runtime.error;

/** Says that another region is writing the same item of a strongly consistent global table. */
public final class ReplicatedWriteConflictException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public ReplicatedWriteConflictException(String message) {
        super("ReplicatedWriteConflictException", message);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
