package dev.armature.runtime.table;

import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.TransactWriteItemsResponse;
import dev.armature.runtime.table.TransactionActions.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Sends a transaction, under a token so that sending it again after a lost answer does it once. */
final class TransactionRunner {
    private TransactionRunner() {}

    static Call<Boolean> write(TransactionActions transaction) {
        List<Action> actions = transaction.actions();
        if (actions.isEmpty()) {
            return Call.of(true);
        }
        TableBinding table = transaction.table();
        TransactWriteItemsRequest request = TransactWriteItemsRequest.builder(
                        actions.stream().map(Action::item).toList())
                .clientRequestToken(token(table.random()))
                .returnConsumedCapacity(table.returnConsumedCapacity())
                .build();
        return Call.<TransactWriteItemsRequest, TransactWriteItemsResponse, Boolean>sending(
                        ItemOperation.TRANSACT_WRITE, request, answer -> Call.of(true))
                .onRefusal(refusal -> {
                    throw refusal instanceof TransactionCanceledException failure
                            ? canceled(actions, failure)
                            : refusal;
                });
    }

    private static String token(RandomGenerator random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private static TransactionRefusedException canceled(List<Action> actions, TransactionCanceledException failure) {
        List<TransactionRefusedException.Reason> reasons = new ArrayList<>();
        List<CancellationReason> given = failure.cancellationReasons();
        for (int i = 0; i < given.size() && i < actions.size(); i++) {
            CancellationReason reason = given.get(i);
            if (!reason.isNone()) {
                Action action = actions.get(i);
                Optional<Object> current =
                        action.mapping().current(reason.item(), failure).map(entity -> entity);
                reasons.add(new TransactionRefusedException.Reason(
                        i,
                        action.verb(),
                        action.mapping().entity(),
                        action.key(),
                        reason.code(),
                        reason.message().orElse(""),
                        current));
            }
        }
        return new TransactionRefusedException(reasons, failure);
    }
}
