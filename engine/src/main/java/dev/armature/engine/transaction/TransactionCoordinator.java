package dev.armature.engine.transaction;

import dev.armature.engine.item.ItemChange;
import dev.armature.engine.item.ItemWriter;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Does all actions of a transaction or none. It holds the locks of all items, those that are only checked included, from
 * the first look at them until the commit; so a transaction happens at one moment, and one that begins after another
 * ended sees what that did. Nobody waits in a circle, hence nothing is ever cancelled for a conflict.
 */
public final class TransactionCoordinator {
    private final ItemWriter writer;
    private final IdempotencyTokens tokens;

    /** Writes through {@code writer}, and keeps the tokens of requests in {@code tokens}. */
    public TransactionCoordinator(ItemWriter writer, IdempotencyTokens tokens) {
        this.writer = writer;
        this.tokens = tokens;
    }

    /**
     * What became of a transaction.
     *
     * @param isReplay whether the same request was done before, so that nothing was done now
     * @param changes what was done, one for each action in order; empty for a replay
     * @param imageBytes the size of the larger image of each change when it was made, for a replay as well
     */
    public record Outcome(boolean isReplay, List<ItemChange> changes, List<Integer> imageBytes) {}

    /**
     * Does all actions, which are of different items.
     *
     * @throws TransactionCanceledException if one could not be done, with a reason for each
     * @throws dev.armature.runtime.error.IdempotentParameterMismatchException if the token came with another request
     */
    public Outcome execute(List<TransactionAction> actions, Optional<RequestToken> token) {
        List<byte[]> keys = new ArrayList<>(actions.size() + 1);
        for (TransactionAction action : actions) {
            byte[] key = action.key();
            if (key != null) {
                keys.add(key);
            }
        }
        if (token.isPresent()) {
            tokens.startSweeping();
            keys.add(token.get().key());
        }
        return writer.writeAll(keys, changes -> {
            Optional<List<Integer>> done = token.flatMap(used -> tokens.find(used, changes));
            if (done.isPresent()) {
                return new Outcome(true, List.of(), done.get());
            }
            decide(actions, changes);
            List<Integer> imageBytes =
                    changes.made().stream().map(ItemChange::largerImageBytes).toList();
            token.ifPresent(used -> tokens.keep(used, imageBytes, changes));
            return new Outcome(false, changes.made(), imageBytes);
        });
    }

    private static void decide(List<TransactionAction> actions, ItemWriter.Changes changes) {
        List<CancellationReason> reasons = new ArrayList<>(actions.size());
        boolean cancelled = false;
        for (TransactionAction action : actions) {
            CancellationReason reason = decide(action, changes);
            cancelled |= !reason.isNone();
            reasons.add(reason);
        }
        if (cancelled) {
            List<String> codes = new ArrayList<>(reasons.size());
            for (CancellationReason reason : reasons) {
                codes.add(reason.code());
            }
            throw new TransactionCanceledException(RequestWording.transactionCancelled(codes), reasons);
        }
    }

    private static CancellationReason decide(TransactionAction action, ItemWriter.Changes changes) {
        byte[] key = action.key();
        try {
            Item before = key == null ? null : changes.item(key);
            Item after = action.edit().apply(before);
            if (key != null) {
                changes.change(action.table(), key, before, after);
            }
            return CancellationReason.NO_REASON;
        } catch (ConditionalCheckFailedException e) {
            return new CancellationReason(
                    CancellationReason.CONDITIONAL_CHECK_FAILED, Optional.ofNullable(e.getMessage()), e.item());
        } catch (ValidationException e) {
            return new CancellationReason(
                    CancellationReason.VALIDATION_ERROR, Optional.ofNullable(e.getMessage()), Optional.empty());
        }
    }
}
