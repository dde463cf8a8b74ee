package dev.armature.runtime.table;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What batches of writes left undone after all retries, asked for with the batches themselves; usually nothing. */
public final class BatchesWritten {
    private final IdentityHashMap<BatchWriting<?, ?>, BatchResult<?, ?>> results = new IdentityHashMap<>();
    private final boolean isComplete;

    BatchesWritten(
            List<BatchWriting<?, ?>> parts, List<BatchWriting.Collected<?, ?>> collected, Set<ItemAddress> left) {
        for (int i = 0; i < parts.size(); i++) {
            results.put(parts.get(i), collected.get(i).result(left));
        }
        this.isComplete = left.isEmpty();
    }

    /** Returns whether everything was written. */
    public boolean isComplete() {
        return isComplete;
    }

    /**
     * Returns what {@code part} left undone.
     *
     * @throws IllegalArgumentException if it was not one of the batches
     */
    @SuppressWarnings("unchecked") // What is kept for a batch was collected by it.
    public <T, K> BatchResult<T, K> get(BatchWriting<T, K> part) {
        BatchResult<?, ?> result = results.get(part);
        if (result == null) {
            throw new IllegalArgumentException("This batch was not one of those that were written");
        }
        return (BatchResult<T, K>) result;
    }
}
