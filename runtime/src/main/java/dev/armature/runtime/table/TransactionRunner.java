package dev.armature.runtime.table;

import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.GetItemResponse;
import dev.armature.runtime.operation.TransactGetItem;
import dev.armature.runtime.operation.TransactGetItemsRequest;
import dev.armature.runtime.operation.TransactGetItemsResponse;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.TransactWriteItemsResponse;
import dev.armature.runtime.value.ReadableItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Sends a transaction, under a token so that sending it again after a lost answer does it once.
 *
 * <p>Where actions touch unique values, it first reads the items whose values they may give up, and writes on condition that
 * these have not changed since; if they have, or another transaction was in the way, it begins again, at most
 * {@link TableBinding#MAX_ATTEMPTS} times in all.
 *
 * @param <R> what the transaction returns
 */
final class TransactionRunner<R> {
    private final TableBinding table;
    private final List<Action> actions;
    private final Optional<String> token;
    private final Function<List<Optional<ReadableItem>>, Call<R>> done;
    private final BiFunction<TransactionParts, TransactionCanceledException, Call<R>> refused;

    /**
     * Creates the runner.
     *
     * @param token the client request token; empty for one of each attempt's own
     * @param done what follows, given the item of each action before it, where that was read
     * @param refused what follows if the transaction was not made
     */
    TransactionRunner(
            TableBinding table,
            List<Action> actions,
            Optional<String> token,
            Function<List<Optional<ReadableItem>>, Call<R>> done,
            BiFunction<TransactionParts, TransactionCanceledException, Call<R>> refused) {
        this.table = table;
        this.actions = actions;
        this.token = token;
        this.done = done;
        this.refused = refused;
    }

    Call<R> write() {
        return actions.isEmpty() ? done.apply(List.of()) : attempt(1);
    }

    private Call<R> attempt(int attempt) {
        List<Action> reading =
                actions.stream().filter(action -> action.uniques().readsOld()).toList();
        if (reading.isEmpty()) {
            return send(attempt, Collections.nCopies(actions.size(), Optional.empty()));
        }
        return read(attempt, reading).then(found -> send(attempt, placed(found)));
    }

    /** Returns the items that were read, each at the place of its action. */
    private List<Optional<ReadableItem>> placed(List<Optional<ReadableItem>> found) {
        List<Optional<ReadableItem>> before = new ArrayList<>();
        int next = 0;
        for (Action action : actions) {
            before.add(action.uniques().readsOld() ? found.get(next++) : Optional.empty());
        }
        return before;
    }

    private Call<List<Optional<ReadableItem>>> read(int attempt, List<Action> reading) {
        if (reading.size() == 1) {
            Action action = reading.get(0);
            GetItemRequest request = GetItemRequest.builder(action.tableName(), action.item())
                    .consistentRead(true)
                    .returnConsumedCapacity(table.returnConsumedCapacity())
                    .build();
            return Call.<GetItemRequest, GetItemResponse, List<Optional<ReadableItem>>>sending(
                            ItemOperation.GET, request, answer -> Call.of(List.of(answer.item())))
                    .again(attempt, table.pauseBefore(attempt));
        }
        TransactGetItemsRequest request = new TransactGetItemsRequest(
                reading.stream()
                        .map(action -> new TransactGetItem(action.tableName(), action.item()))
                        .toList(),
                table.returnConsumedCapacity());
        return Call.<TransactGetItemsRequest, TransactGetItemsResponse, List<Optional<ReadableItem>>>sending(
                        ItemOperation.TRANSACT_GET, request, answer -> Call.of(answer.responses()))
                .again(attempt, table.pauseBefore(attempt))
                .onRefusal(refusal -> {
                    if (refusal.isRetryable() && attempt < TableBinding.MAX_ATTEMPTS) {
                        return read(attempt + 1, reading);
                    }
                    throw refusal;
                });
    }

    private Call<R> send(int attempt, List<Optional<ReadableItem>> before) {
        TransactionParts parts = new TransactionParts(actions, before);
        boolean readsFirst =
                actions.stream().anyMatch(action -> action.uniques().readsOld());
        boolean isMarked = readsFirst || parts.items().size() > actions.size();
        TransactWriteItemsRequest request = TransactWriteItemsRequest.builder(parts.items())
                .clientRequestToken(token.orElseGet(() -> random(table.random())))
                .returnConsumedCapacity(table.returnConsumedCapacity())
                .build();
        return Call.<TransactWriteItemsRequest, TransactWriteItemsResponse, R>sending(
                        ItemOperation.TRANSACT_WRITE, request, answer -> done.apply(before))
                .again(attempt, readsFirst ? Duration.ZERO : table.pauseBefore(attempt))
                .onRefusal(refusal -> {
                    if (!(refusal instanceof TransactionCanceledException canceled)) {
                        throw refusal;
                    }
                    boolean mayPass = parts.isStale(canceled) || (isMarked && canceled.isRetryable());
                    return mayPass && attempt < TableBinding.MAX_ATTEMPTS
                            ? attempt(attempt + 1)
                            : refused.apply(parts, canceled);
                });
    }

    private static String random(RandomGenerator random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
