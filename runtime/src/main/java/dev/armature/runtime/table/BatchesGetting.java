package dev.armature.runtime.table;

import dev.armature.runtime.value.AttributeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Batches of reads of several entities that are sent as one, with options. Immutable; nothing is sent before
 * {@link #execute()} or {@link #attempt()}, or one of them after {@link #async()}.
 */
public final class BatchesGetting {
    private final TableBinding table;
    private final List<BatchGetting<?, ?>> parts;

    BatchesGetting(TableBinding table, List<? extends BatchGetting<?, ?>> parts) {
        this.table = table;
        this.parts = List.copyOf(parts);
    }

    /** Hands what each request costs to {@code consumer}, such as a {@link CapacityMeter}. */
    public BatchesGetting consumed(Consumer<? super CapacityUnits> consumer) {
        return new BatchesGetting(table.withConsumer(consumer), parts);
    }

    /**
     * Reads the batches: 100 keys in a request, of whatever entity, each key once however often it was given. A table is
     * read consistently where one of its batches is. Keys that are left over are asked for again as by
     * {@link BatchGetting#execute()}.
     *
     * @throws BatchIncompleteException if keys are left over then
     */
    public BatchesFound execute() {
        return table.run(reading());
    }

    /** Reads the batches as {@link #execute()} does, and returns the keys that are left over beside what was found. */
    public BatchesFound attempt() {
        return table.run(attempting());
    }

    /** Returns the same last calls, answered by futures. */
    public Async async() {
        return new Async(this);
    }

    Call<BatchesFound> reading() {
        return attempting().map(BatchesFound::requireComplete);
    }

    Call<BatchesFound> attempting() {
        Set<ItemAddress> addresses = new LinkedHashSet<>();
        Set<String> consistent = new HashSet<>();
        Map<String, List<AttributeName>> keys = new HashMap<>();
        List<BatchGetting.Asked<?, ?>> asked = new ArrayList<>();
        parts.forEach(part -> asked.add(part.asked()));
        for (BatchGetting.Asked<?, ?> part : asked) {
            addresses.addAll(part.addresses().keySet());
            keys.put(part.tableName(), part.mapping().keyAttributes());
            if (part.isConsistent()) {
                consistent.add(part.tableName());
            }
        }
        return new BatchRunner(table, keys)
                .get(addresses, consistent)
                .map(found -> new BatchesFound(parts, asked, found));
    }

    /** The last calls of batches of reads, answered by futures that fail where the others throw. */
    public static final class Async {
        private final BatchesGetting batches;

        private Async(BatchesGetting batches) {
            this.batches = batches;
        }

        /** As {@link BatchesGetting#execute()}. */
        public CompletableFuture<BatchesFound> execute() {
            return batches.table.start(batches::reading);
        }

        /** As {@link BatchesGetting#attempt()}. */
        public CompletableFuture<BatchesFound> attempt() {
            return batches.table.start(batches::attempting);
        }
    }
}
