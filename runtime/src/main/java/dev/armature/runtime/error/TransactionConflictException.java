package dev.armature.runtime.error;

/** Says that a transaction holds the item of a single write. */
public final class TransactionConflictException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public TransactionConflictException(String message) {
        super("TransactionConflictException", message);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
