package dev.armature.runtime.table;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects the writes of one batch, at most one for a key.
 *
 * @param <T> the entity
 * @param <K> its key
 */
public final class BatchWrite<T, K> {
    private final EntityMapping<T, K> mapping;
    private final IdGenerator ids;
    private final Instant now;
    private final Map<K, Write<T>> writes = new LinkedHashMap<>();
    private boolean lastWins;

    BatchWrite(EntityMapping<T, K> mapping, TableBinding table) {
        this.mapping = mapping;
        this.ids = table.ids();
        this.now = table.clock().instant();
    }

    /** Lets a later write of a key replace an earlier one in this batch, where it otherwise is a mistake. */
    public BatchWrite<T, K> lastWins() {
        lastWins = true;
        return this;
    }

    /** Adds an entity to store, in place of one with the same key. */
    public BatchWrite<T, K> put(T entity) {
        T stored = mapping.stored(mapping.identified(entity, ids), false, now);
        return add(mapping.keyOf(stored), new Write.Put<>(stored));
    }

    /** Adds entities to store. */
    public BatchWrite<T, K> putAll(Collection<? extends T> entities) {
        entities.forEach(this::put);
        return this;
    }

    /** Adds a key whose item to delete, if there is one. */
    public BatchWrite<T, K> delete(K key) {
        return add(key, new Write.Delete<>());
    }

    /** Adds keys whose items to delete. */
    public BatchWrite<T, K> deleteAll(Collection<? extends K> keys) {
        keys.forEach(this::delete);
        return this;
    }

    private BatchWrite<T, K> add(K key, Write<T> write) {
        if (!lastWins && writes.containsKey(key)) {
            throw new IllegalArgumentException("The batch writes " + mapping.entity() + " with key " + key
                    + " twice; ask for lastWins() before adding writes if the later one shall replace the earlier");
        }
        writes.remove(key);
        writes.put(key, write);
        return this;
    }

    Map<K, Write<T>> writes() {
        return writes;
    }

    /** What happens to one key. */
    sealed interface Write<T> {
        /** The entity is stored. */
        record Put<T>(T entity) implements Write<T> {}

        /** The item is deleted. */
        record Delete<T>() implements Write<T> {}
    }
}
