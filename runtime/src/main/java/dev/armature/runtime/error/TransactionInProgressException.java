package dev.armature.runtime.error;

/** Says that a transaction with the same client request token has not ended yet. */
public final class TransactionInProgressException extends DynamoException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public TransactionInProgressException(String message) {
        super("TransactionInProgressException", message);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
