package dev.armature.runtime.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that a transaction was not done, none of its actions, and why. */
public final class TransactionCanceledException extends DynamoException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<CancellationReason> cancellationReasons;

    /** Creates the error with the service's text and one reason for each action, in their order. */
    public TransactionCanceledException(String message, List<CancellationReason> cancellationReasons) {
        super("TransactionCanceledException", message);
        this.cancellationReasons = List.copyOf(cancellationReasons);
    }

    /** Returns one reason for each action, in the order of the actions; empty after serialization. */
    public List<CancellationReason> cancellationReasons() {
        return cancellationReasons == null ? List.of() : cancellationReasons;
    }

    /** Returns whether every reason that stood in the way may be gone after a while. */
    @Override
    public boolean isRetryable() {
        boolean any = false;
        for (CancellationReason reason : cancellationReasons()) {
            if (!reason.isNone() && !reason.isRetryable()) {
                return false;
            }
            any |= reason.isRetryable();
        }
        return any;
    }
}
