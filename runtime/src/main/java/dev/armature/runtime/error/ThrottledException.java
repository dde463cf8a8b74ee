package dev.armature.runtime.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that a request came too soon after others; nothing was done, and it may be sent again after a while. */
public abstract sealed class ThrottledException extends DynamoException
        permits ProvisionedThroughputExceededException, RequestLimitExceededException, ThrottlingException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<ThrottlingReason> throttlingReasons;

    ThrottledException(String errorCode, String message, List<ThrottlingReason> throttlingReasons) {
        super(errorCode, message);
        this.throttlingReasons = List.copyOf(throttlingReasons);
    }

    /** Returns what was used up; empty if the service does not say, or after serialization. */
    public final List<ThrottlingReason> throttlingReasons() {
        return throttlingReasons == null ? List.of() : throttlingReasons;
    }

    @Override
    public final boolean isRetryable() {
        return true;
    }
}
