package dev.armature.runtime.table;

import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.value.ReadableItem;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A read of one entity by its key, with options. Immutable.
 *
 * @param <T> the entity
 * @param <K> its key
 */
public final class EntityLookup<T, K> {
    private final TableBinding table;
    private final EntityMapping<T, K> mapping;
    private final K key;
    private final boolean consistent;

    EntityLookup(TableBinding table, EntityMapping<T, K> mapping, K key, boolean consistent) {
        this.table = table;
        this.mapping = mapping;
        this.key = key;
        this.consistent = consistent;
    }

    /** Returns this read as a strongly consistent one: it sees every write that was acknowledged before it. */
    public EntityLookup<T, K> consistentRead() {
        return new EntityLookup<>(table, mapping, key, true);
    }

    /** Reads the entity. */
    public Optional<T> get() {
        Optional<ReadableItem> item = table.client().getItem(toRequest()).item();
        return item.isPresent() ? Optional.of(mapping.decodeStored(item.get())) : Optional.empty();
    }

    /**
     * Reads the entity, which must be there.
     *
     * @throws NoSuchElementException if it is not
     */
    public T orElseThrow() {
        return get().orElseThrow(() -> new NoSuchElementException("No " + mapping.entity() + " with key " + key));
    }

    /** Returns the request that {@link #get()} sends. */
    public GetItemRequest toRequest() {
        return GetItemRequest.builder(table.tableName(), mapping.keyItem(key))
                .consistentRead(consistent)
                .build();
    }
}
