package dev.armature.runtime.error;

import java.util.List;

/** Says that the capacity of the account is used up. */
public final class RequestLimitExceededException extends ThrottledException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public RequestLimitExceededException(String message) {
        this(message, List.of());
    }

    /** Creates the error with the service's text and what was used up. */
    public RequestLimitExceededException(String message, List<ThrottlingReason> throttlingReasons) {
        super("RequestLimitExceeded", message, throttlingReasons);
    }
}
