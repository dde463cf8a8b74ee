package dev.armature.runtime.table;

import java.util.List;
import java.util.Optional;

/**
 * A page of a query's results.
 *
 * @param items the results in order; may be fewer than asked for only on the last page
 * @param nextToken what the next {@link PageRequest} begins at; empty if there is nothing more
 * @param consumedCapacity what reading the page cost
 */
public record Page<T>(List<T> items, Optional<String> nextToken, ReadCapacity consumedCapacity) {
    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * What reads cost.
     *
     * @param readUnits read capacity units
     */
    public record ReadCapacity(double readUnits) {}
}
