package dev.armature.runtime.error;

import java.util.List;

/** Says that the reserved capacity of a table or index, or of a part of it, is used up. */
public final class ProvisionedThroughputExceededException extends ThrottledException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public ProvisionedThroughputExceededException(String message) {
        this(message, List.of());
    }

    /** Creates the error with the service's text and what was used up. */
    public ProvisionedThroughputExceededException(String message, List<ThrottlingReason> throttlingReasons) {
        super("ProvisionedThroughputExceededException", message, throttlingReasons);
    }
}
