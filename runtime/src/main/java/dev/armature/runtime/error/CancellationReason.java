package dev.armature.runtime.error;

import dev.armature.runtime.value.Item;
import java.util.Optional;
import java.util.Set;

/**
 * Why one action of a transaction could not be done, or that nothing was in its way.
 *
 * @param code one of the constants here, or another that the service uses
 * @param message the service's text; absent for {@link #NO_REASON}
 * @param item the item that is there, if the action asked for it and its condition failed
 */
public record CancellationReason(String code, Optional<String> message, Optional<Item> item) {
    /** Nothing was in the action's way. */
    public static final String NONE = "None";
    /** The action's condition does not hold. */
    public static final String CONDITIONAL_CHECK_FAILED = "ConditionalCheckFailed";
    /** The item collection would outgrow its limit. */
    public static final String ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED = "ItemCollectionSizeLimitExceeded";
    /** Another write holds the item. */
    public static final String TRANSACTION_CONFLICT = "TransactionConflict";
    /** Reserved capacity is used up. */
    public static final String PROVISIONED_THROUGHPUT_EXCEEDED = "ProvisionedThroughputExceeded";
    /** Requests come faster than the table has grown to. */
    public static final String THROTTLING_ERROR = "ThrottlingError";
    /** The action is not allowed. */
    public static final String VALIDATION_ERROR = "ValidationError";
    /** A PartiQL insert found the item there. */
    public static final String DUPLICATE_ITEM = "DuplicateItem";
    /** The caller lacks a permission. */
    public static final String ACCESS_DENIED = "AccessDenied";

    /** The reason of an action that nothing was in the way of. */
    public static final CancellationReason NO_REASON = new CancellationReason(NONE, Optional.empty(), Optional.empty());

    private static final Set<String> PASSING =
            Set.of(TRANSACTION_CONFLICT, PROVISIONED_THROUGHPUT_EXCEEDED, THROTTLING_ERROR);

    /** Returns whether nothing was in the action's way. */
    public boolean isNone() {
        return code.equals(NONE);
    }

    /** Returns whether the reason may be gone after a while. */
    public boolean isRetryable() {
        return PASSING.contains(code);
    }
}
