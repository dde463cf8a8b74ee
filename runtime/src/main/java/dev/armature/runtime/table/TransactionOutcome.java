package dev.armature.runtime.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** How an attempted transaction ended: {@link Written} or {@link Refused}. */
public sealed interface TransactionOutcome {
    /** All actions were done. */
    record Written() implements TransactionOutcome {}

    /**
     * Nothing was changed.
     *
     * @param reasons why, in the order of the actions that could not be done
     */
    record Refused(List<TransactionRefusedException.Reason> reasons) implements TransactionOutcome {
        /** Copies the list. */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Returns what the function for this outcome returns. */
    default <R> R fold(Supplier<? extends R> written, Function<? super Refused, ? extends R> refused) {
        return this instanceof Refused failed ? refused.apply(failed) : written.get();
    }

    /** Returns whether the transaction was made. */
    default boolean isWritten() {
        return this instanceof Written;
    }
}
