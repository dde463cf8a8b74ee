package dev.armature.runtime.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a batch of reads found, and what it could not read after all retries; usually nothing is unread.
 *
 * @param <T> the entity
 * @param <K> its key
 * @param found the entities by their keys, in no order; keys without an item are not in it
 * @param unread the keys that were not read, so that nothing is known of their items
 */
public record BatchFound<T, K>(Map<K, T> found, List<K> unread) {
    /** Copies the collections. */
    public BatchFound {
        found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
        unread = List.copyOf(unread);
    }

    /** Returns whether all keys were read. */
    public boolean isComplete() {
        return unread.isEmpty();
    }
}
