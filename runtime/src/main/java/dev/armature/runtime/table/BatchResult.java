package dev.armature.runtime.table;

import java.util.List;

/**
 * What a batch of writes left undone after all retries; usually nothing.
 *
 * @param <T> the entity
 * @param <K> its key
 * @param unprocessedPuts the entities that were not stored
 * @param unprocessedDeletes the keys whose items were not deleted
 */
public record BatchResult<T, K>(List<T> unprocessedPuts, List<K> unprocessedDeletes) {
    /** Copies the lists. */
    public BatchResult {
        unprocessedPuts = List.copyOf(unprocessedPuts);
        unprocessedDeletes = List.copyOf(unprocessedDeletes);
    }

    /** Returns whether everything was written. */
    public boolean isComplete() {
        return unprocessedPuts.isEmpty() && unprocessedDeletes.isEmpty();
    }
}
