package dev.armature.runtime.table;

import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The items that a {@link CollectionLookup} has read: an entity, and those whose keys continue its key. Items of entities
 * that the collection does not name are passed over.
 */
public final class CollectionRead {
    private final List<ReadableItem> items;

    CollectionRead(List<ReadableItem> items) {
        this.items = items;
    }

    /** Returns the entities of one kind, in the order of their keys. */
    public <T> List<T> list(ComposedMapping<T, ?> mapping) {
        return items.stream()
                .filter(item -> mapping.requireType().isOf(item.source()))
                .map(mapping::decodeStored)
                .toList();
    }

    /**
     * Returns the one entity of a kind, if there is one.
     *
     * @throws IllegalStateException if there are several
     */
    public <T> Optional<T> optional(ComposedMapping<T, ?> mapping) {
        List<T> found = list(mapping);
        if (found.size() > 1) {
            throw new IllegalStateException("The item collection has " + found.size() + " items of " + mapping.entity()
                    + " where it takes one");
        }
        return found.stream().findFirst();
    }

    /**
     * Returns the one entity of a kind, which must be there.
     *
     * @throws NoSuchElementException if it is not
     * @throws IllegalStateException if there are several
     */
    public <T> T single(ComposedMapping<T, ?> mapping) {
        return optional(mapping)
                .orElseThrow(() -> new NoSuchElementException("The item collection has no " + mapping.entity()));
    }
}
