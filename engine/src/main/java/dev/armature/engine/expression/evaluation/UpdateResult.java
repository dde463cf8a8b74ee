package dev.armature.engine.expression.evaluation;

import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.Item;
import java.util.List;

/**
 * What an update made of an item.
 *
 * @param before the item as it was; {@link Item#empty()} where there was none
 * @param after the item as it is now
 * @param touched the paths that the update names
 */
public record UpdateResult(Item before, Item after, Projection touched) {
    /** There was no item, and there is none. */
    public static final UpdateResult NOTHING = new UpdateResult(Item.empty(), Item.empty(), new Projection(List.of()));

    /** Returns what was at the paths that the update names: the service's {@code UPDATED_OLD}. */
    public Item updatedBefore() {
        return new ProjectionApplier(touched).apply(before);
    }

    /**
     * Returns what is at the paths that the update names: the service's {@code UPDATED_NEW}. Where an element of a list
     * was removed that is the one which moved up; a value that was appended is not seen by an index past the list's new
     * end. Source: observed.
     */
    public Item updatedAfter() {
        return new ProjectionApplier(touched).apply(after);
    }
}
