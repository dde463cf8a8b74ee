package dev.armature.runtime.table;

import java.util.List;
import java.util.Optional;

/**
 * A page of a query's results.
 *
 * @param items the results in order; may be fewer than asked for only on the last page
 * @param nextToken what the next {@link PageRequest} begins at; empty if there is nothing more
 * @param consumedCapacity what reading the page cost, in read units
 */
public record Page<T>(List<T> items, Optional<String> nextToken, CapacityUnits consumedCapacity) {
    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }
}
