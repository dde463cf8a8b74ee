package dev.armature.runtime.table;

import dev.armature.runtime.error.TransactionCanceledException;
import java.util.List;
import java.util.function.Function;

/** How an attempted transaction ended: {@link Written} or {@link Refused}. */
public sealed interface TransactionOutcome {
    /**
     * All actions were done.
     *
     * @param stored the entities that were created and put, in the order of their actions: as they are stored, with their
     *     managed components set
     */
    record Written(List<Object> stored) implements TransactionOutcome {
        /** Copies the list. */
        public Written {
            stored = List.copyOf(stored);
        }

        /** Returns the stored entities of one type. */
        public <T> List<T> stored(Class<T> type) {
            return stored.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    /**
     * Nothing was changed.
     *
     * @param reasons why, in the order of the actions that could not be done
     * @param cause what the service answered
     */
    record Refused(List<TransactionRefusedException.Reason> reasons, TransactionCanceledException cause)
            implements TransactionOutcome {
        /** Copies the list. */
        public Refused {
            reasons = List.copyOf(reasons);
        }

        /**
         * Returns what {@link TransactionWrite#execute()} throws of this refusal: a {@link UniqueViolation} if unique values
         * are all that stood in the way, and else a {@link TransactionRefusedException}.
         */
        public RuntimeException toException() {
            List<UniqueViolation> violations = reasons.stream()
                    .flatMap(reason -> reason.violation().stream())
                    .toList();
            return !violations.isEmpty() && violations.size() == reasons.size()
                    ? violations.get(0)
                    : new TransactionRefusedException(reasons, cause);
        }
    }

    /**
     * Returns what was written.
     *
     * @throws UniqueViolation if unique values are all that stood in the way; it tells the first one
     * @throws TransactionRefusedException if something else did
     */
    default Written orThrow() {
        return fold(written -> written, refused -> {
            throw refused.toException();
        });
    }

    /** Returns what the function for this outcome returns. */
    default <R> R fold(Function<? super Written, ? extends R> written, Function<? super Refused, ? extends R> refused) {
        return this instanceof Refused failed ? refused.apply(failed) : written.apply((Written) this);
    }

    /** Returns whether the transaction was made. */
    default boolean isWritten() {
        return this instanceof Written;
    }
}
