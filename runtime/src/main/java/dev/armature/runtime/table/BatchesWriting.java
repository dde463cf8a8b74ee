package dev.armature.runtime.table;

import dev.armature.runtime.operation.WriteRequest;
import dev.armature.runtime.value.AttributeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Batches of writes of several entities that are sent as one, with options. Immutable; nothing is sent before
 * {@link #execute()}, or that after {@link #async()}.
 */
public final class BatchesWriting {
    private final TableBinding table;
    private final List<BatchWriting<?, ?>> parts;

    BatchesWriting(TableBinding table, List<? extends BatchWriting<?, ?>> parts) {
        this.table = table;
        this.parts = List.copyOf(parts);
    }

    /** Hands what each request costs to {@code consumer}, such as a {@link CapacityMeter}. */
    @CheckReturnValue
    public BatchesWriting consumed(Consumer<? super CapacityUnits> consumer) {
        return new BatchesWriting(table.withConsumer(consumer), parts);
    }

    /**
     * Writes the batches: 25 items in a request, of whatever entity, one request after the other. What the service leaves
     * over is sent again as by {@link BatchWriting#execute()}; what is left then is in the result.
     *
     * @throws IllegalArgumentException if two of the batches write one item
     */
    public BatchesWritten execute() {
        return table.run(writing());
    }

    /** Returns the same last call, answered by a future. */
    public Async async() {
        return new Async(this);
    }

    Call<BatchesWritten> writing() {
        // All are encoded before the first chunk is sent, so that nothing is if one of them cannot be stored.
        List<BatchWriting.Collected<?, ?>> collected = new ArrayList<>();
        parts.forEach(part -> collected.add(part.collected()));
        Map<ItemAddress, WriteRequest> requests = new LinkedHashMap<>();
        Map<String, List<AttributeName>> keys = new HashMap<>();
        for (BatchWriting.Collected<?, ?> part : collected) {
            keys.put(part.tableName(), part.mapping().keyAttributes());
            part.requests().forEach((address, request) -> {
                if (requests.putIfAbsent(address, request) != null) {
                    throw new IllegalArgumentException("Two batches write the item of table " + address.tableName()
                            + " with key " + address.key() + "; put it into one of them");
                }
            });
        }
        return new BatchRunner(table, keys).write(requests).map(left -> new BatchesWritten(parts, collected, left));
    }

    /** The last call of batches of writes, answered by a future that fails where the other throws. */
    public static final class Async {
        private final BatchesWriting batches;

        private Async(BatchesWriting batches) {
            this.batches = batches;
        }

        /** As {@link BatchesWriting#execute()}. */
        public CompletableFuture<BatchesWritten> execute() {
            return batches.table.start(batches::writing);
        }
    }
}
