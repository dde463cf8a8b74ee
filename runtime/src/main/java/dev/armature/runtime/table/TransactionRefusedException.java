package dev.armature.runtime.table;

import dev.armature.runtime.error.TransactionCanceledException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says that a transaction was not made, and why, action by action. Nothing was changed. */
public final class TransactionRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    TransactionRefusedException(List<Reason> reasons, TransactionCanceledException cause) {
        super(
                "The transaction was refused, nothing was changed: "
                        + reasons.stream().map(Reason::toString).collect(Collectors.joining("; ")),
                cause);
        this.reasons = List.copyOf(reasons);
    }

    /** Returns the reasons in the order of the actions; actions that would have succeeded have none. */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * Why one action could not be made.
     *
     * @param position the action's place in the transaction, counted from zero
     * @param verb create, put, update, delete or check
     * @param entity the entity's simple class name
     * @param key the item's key, an instance of the generated key record
     * @param code the service's code, such as {@code ConditionalCheckFailed}, or {@link #UNIQUE_VIOLATION}
     * @param message why a condition did not hold, or else the service's message
     * @param current the entity as it is stored, where the service sent it along and it can be read
     * @param violation the unique value that another item has
     */
    public record Reason(
            int position,
            String verb,
            String entity,
            Object key,
            String code,
            String message,
            Optional<Object> current,
            Optional<UniqueViolation> violation) {
        /** The code of a reason that is a unique value alone, which the service does not know of. */
        public static final String UNIQUE_VIOLATION = "UniqueViolation";

        /** Returns {@link #current()}, of an action whose entity is known. */
        public <T> Optional<T> current(Class<T> type) {
            return current.map(type::cast);
        }

        /** Returns the reason as a clause of the exception's message. */
        @Override
        public String toString() {
            return verb + " of " + entity + " with key " + key + ": " + code
                    + (message.isEmpty() ? "" : " (" + message + ")");
        }
    }
}
