package dev.armature.runtime.table;

import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.TransactionCanceledException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A transaction of writes, with options. Immutable; nothing is sent before {@link #execute()} or {@link #attempt()}, or one
 * of them after {@link #async()}.
 */
public final class TransactionWrite {
    private final TableBinding table;
    private final List<Action> actions;
    private final Optional<String> token;

    TransactionWrite(TableBinding table, List<Action> actions, Optional<String> token) {
        this.table = table;
        this.actions = actions;
        this.token = token;
    }

    /** Returns the transaction that collects what was collected here, and in {@code other}, of any table. */
    @CheckReturnValue
    public TransactionWrite and(TransactionWrite other) {
        return new TransactionWrite(
                table, Stream.concat(actions.stream(), other.actions.stream()).toList(), token.or(() -> other.token));
    }

    /**
     * Sends the transaction under this token, of 1 to 36 characters, which makes it safe to send again for ten minutes:
     * it is then done once. Without one, each call makes its own.
     */
    @CheckReturnValue
    public TransactionWrite token(String clientRequestToken) {
        return new TransactionWrite(table, actions, Optional.of(clientRequestToken));
    }

    /** Hands what each request costs to {@code consumer}, such as a {@link CapacityMeter}. */
    @CheckReturnValue
    public TransactionWrite consumed(Consumer<? super CapacityUnits> consumer) {
        return new TransactionWrite(table.withConsumer(consumer), actions, token);
    }

    /**
     * Does all actions, or none; returns what is stored.
     *
     * @throws UniqueViolation if unique values are all that stood in the way; it tells the first one
     * @throws TransactionRefusedException if a condition does not hold, or another transaction was in the way
     */
    public TransactionOutcome.Written execute() {
        return table.run(writing());
    }

    /** Does all actions or none, and says how it ended. */
    public TransactionOutcome attempt() {
        return table.run(attempting());
    }

    /** Returns the same last calls, answered by futures. */
    public Async async() {
        return new Async(this);
    }

    private Call<TransactionOutcome.Written> writing() {
        return this.<TransactionOutcome.Written>sending(this::written, refused -> {
            throw refused.toException();
        });
    }

    private Call<TransactionOutcome> attempting() {
        return sending(this::written, refused -> refused);
    }

    private TransactionOutcome.Written written() {
        return new TransactionOutcome.Written(
                actions.stream().flatMap(action -> action.stored().stream()).toList());
    }

    private <R extends TransactionOutcome> Call<R> sending(
            Supplier<? extends R> written, Function<? super TransactionOutcome.Refused, ? extends R> refused) {
        return new TransactionRunner<R>(
                        table,
                        actions,
                        token,
                        before -> Call.of(written.get()),
                        (parts, canceled) -> Call.of(
                                refused.apply(new TransactionOutcome.Refused(reasons(parts, canceled), canceled))))
                .write();
    }

    private List<TransactionRefusedException.Reason> reasons(
            TransactionParts parts, TransactionCanceledException canceled) {
        List<TransactionRefusedException.Reason> reasons = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            Optional<CancellationReason> own = parts.reasonOf(i, canceled);
            Optional<UniqueViolation> violation = parts.violationOf(i, canceled);
            if (own.isPresent() || violation.isPresent()) {
                reasons.add(reason(i, own, violation, canceled));
            }
        }
        return reasons;
    }

    private TransactionRefusedException.Reason reason(
            int position,
            Optional<CancellationReason> own,
            Optional<UniqueViolation> violation,
            TransactionCanceledException canceled) {
        return reason(actions.get(position).write(), position, own, violation, canceled);
    }

    private static <T> TransactionRefusedException.Reason reason(
            ItemWrite<T, ?> write,
            int position,
            Optional<CancellationReason> own,
            Optional<UniqueViolation> violation,
            TransactionCanceledException canceled) {
        Optional<T> current = own.flatMap(reason -> write.mapping().current(reason.item(), canceled));
        return new TransactionRefusedException.Reason(
                position,
                write.verb(),
                write.mapping().entity(),
                write.key(),
                own.map(CancellationReason::code).orElse(TransactionRefusedException.Reason.UNIQUE_VIOLATION),
                own.flatMap(reason -> message(write, reason, current))
                        .or(() -> violation.map(taken -> "'" + taken.attribute() + "' is " + taken.value()))
                        .orElse(""),
                current.map(Object.class::cast),
                violation);
    }

    /** Says more than the service of a condition that did not hold, since the service does not know what it was for. */
    private static <T> Optional<String> message(ItemWrite<T, ?> write, CancellationReason reason, Optional<T> current) {
        return reason.code().equals(CancellationReason.CONDITIONAL_CHECK_FAILED)
                ? Optional.of(write.whyRefused(reason.item().isPresent(), current))
                : reason.message();
    }

    /** The last calls of a transaction, answered by futures that fail where the others throw. */
    public static final class Async {
        private final TransactionWrite transaction;

        private Async(TransactionWrite transaction) {
            this.transaction = transaction;
        }

        /** As {@link TransactionWrite#execute()}. */
        public CompletableFuture<TransactionOutcome.Written> execute() {
            return transaction.table.start(transaction::writing);
        }

        /** As {@link TransactionWrite#attempt()}. */
        public CompletableFuture<TransactionOutcome> attempt() {
            return transaction.table.start(transaction::attempting);
        }
    }
}
