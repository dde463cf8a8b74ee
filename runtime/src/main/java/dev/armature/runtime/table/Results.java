package dev.armature.runtime.table;

import dev.armature.runtime.value.Item;
import java.util.List;
import java.util.Optional;

/**
 * Some results of a query or scan, and where the next ones begin.
 *
 * @param items the results in order; a list of its own, to which the next ones may be added
 * @param next where to go on; empty if nothing more can follow
 * @param readUnits what they cost in read capacity units; zero where that was not asked for
 */
record Results<T>(List<T> items, Optional<Item> next, double readUnits) {
    /** Returns these results with those that follow them, which takes over the list. */
    Results<T> and(Results<T> more) {
        items.addAll(more.items());
        return new Results<>(items, more.next(), readUnits + more.readUnits());
    }

    /** Returns the same place and cost, with other results. */
    <S> Results<S> with(List<S> others) {
        return new Results<>(others, next, readUnits);
    }

    /** Returns these results as a page of the query of that shape. */
    Page<T> page(String shape) {
        return new Page<>(
                items, next.map(position -> PageToken.encode(shape, position)), new CapacityUnits(readUnits, 0));
    }
}
