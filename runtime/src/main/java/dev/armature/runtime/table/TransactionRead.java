package dev.armature.runtime.table;

import dev.armature.runtime.operation.TransactGetItemsRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A transaction of up to 100 reads, of items of any tables, with options. Immutable; nothing is sent before
 * {@link #execute()}, or that after {@link #async()}.
 */
public final class TransactionRead {
    private static final int MAX_READS = 100;

    private final TableBinding table;
    private final List<EntityLookup<?, ?>> reads;

    TransactionRead(TableBinding table, List<EntityLookup<?, ?>> reads) {
        if (reads.size() > MAX_READS) {
            throw new IllegalArgumentException(
                    "A transaction has at most " + MAX_READS + " reads, not " + reads.size());
        }
        this.table = table;
        this.reads = List.copyOf(reads);
    }

    /** Hands what the request costs to {@code consumer}, such as a {@link CapacityMeter}. */
    public TransactionRead consumed(Consumer<? super CapacityUnits> consumer) {
        return new TransactionRead(table.withConsumer(consumer), reads);
    }

    /** Reads all items as they are at one moment. */
    public Snapshot execute() {
        return table.run(reading());
    }

    /** Returns the same last call, answered by a future. */
    public Async async() {
        return new Async(this);
    }

    private Call<Snapshot> reading() {
        if (reads.isEmpty()) {
            return Call.of(new Snapshot(reads, List.of()));
        }
        TransactGetItemsRequest request = new TransactGetItemsRequest(
                reads.stream().map(EntityLookup::toTransactGetItem).toList(), table.returnConsumedCapacity());
        return Call.sending(ItemOperation.TRANSACT_GET, request, answer -> {
            List<Optional<?>> results = new ArrayList<>();
            for (int i = 0; i < reads.size(); i++) {
                results.add(reads.get(i).decode(answer.responses().get(i)));
            }
            return Call.of(new Snapshot(reads, results));
        });
    }

    /** The last call of a transaction of reads, answered by a future that fails where the other throws. */
    public static final class Async {
        private final TransactionRead transaction;

        private Async(TransactionRead transaction) {
            this.transaction = transaction;
        }

        /** As {@link TransactionRead#execute()}. */
        public CompletableFuture<Snapshot> execute() {
            return transaction.table.start(transaction::reading);
        }
    }
}
