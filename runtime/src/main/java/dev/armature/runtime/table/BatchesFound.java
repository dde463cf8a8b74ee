package dev.armature.runtime.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What batches of reads found, and what they could not read after all retries; asked for with the batches themselves. */
public final class BatchesFound {
    private final IdentityHashMap<BatchGetting<?, ?>, BatchFound<?, ?>> results = new IdentityHashMap<>();
    private final List<BatchGetting<?, ?>> parts;
    private final List<BatchGetting.Asked<?, ?>> asked;
    private final BatchRunner.Found found;

    BatchesFound(List<BatchGetting<?, ?>> parts, List<BatchGetting.Asked<?, ?>> asked, BatchRunner.Found found) {
        this.parts = parts;
        this.asked = asked;
        this.found = found;
        for (int i = 0; i < parts.size(); i++) {
            results.put(parts.get(i), asked.get(i).result(found));
        }
    }

    /** Returns whether all keys were read. */
    public boolean isComplete() {
        return found.unread().isEmpty();
    }

    /**
     * Returns what {@code part} found, and which of its keys were not read.
     *
     * @throws IllegalArgumentException if it was not one of the batches
     */
    @SuppressWarnings("unchecked") // What is kept for a batch was decoded by it.
    public <T, K> BatchFound<T, K> get(BatchGetting<T, K> part) {
        BatchFound<?, ?> result = results.get(part);
        if (result == null) {
            throw new IllegalArgumentException("This batch was not one of those that were read");
        }
        return (BatchFound<T, K>) result;
    }

    /** Returns this, where it is complete. */
    BatchesFound requireComplete() {
        if (!isComplete()) {
            Map<Object, Object> entities = new LinkedHashMap<>();
            List<Object> unread = new ArrayList<>();
            for (BatchGetting<?, ?> part : parts) {
                BatchFound<?, ?> result = get(part);
                entities.putAll(result.found());
                unread.addAll(result.unread());
            }
            String names = asked.stream()
                    .map(part -> part.mapping().entity())
                    .distinct()
                    .collect(Collectors.joining(" and "));
            throw new BatchIncompleteException(names, new BatchFound<>(entities, unread), TableBinding.MAX_ATTEMPTS);
        }
        return this;
    }
}
