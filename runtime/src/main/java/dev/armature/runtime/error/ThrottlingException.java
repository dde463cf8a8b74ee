package dev.armature.runtime.error;

import java.util.List;

/** Says that requests to a table that is paid for by request come faster than it has grown to, or control requests come too fast. */
public final class ThrottlingException extends ThrottledException {
    private static final long serialVersionUID = 1L;

    /** Creates the error with the service's text. */
    public ThrottlingException(String message) {
        this(message, List.of());
    }

    /** Creates the error with the service's text and what was used up. */
    public ThrottlingException(String message, List<ThrottlingReason> throttlingReasons) {
        super("ThrottlingException", message, throttlingReasons);
    }
}
