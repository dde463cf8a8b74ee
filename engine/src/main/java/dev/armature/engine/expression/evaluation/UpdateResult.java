package dev.armature.engine.expression.evaluation;

import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.value.Item;
import java.util.List;

/**
 * What an update made of an item.
 *
 * @param before the item as it was; {@link Item#empty()} where there was none
 * @param after the item as it is now
 * @param touched the paths that the update names, where they lay before
 * @param written the paths that hold a value which the update wrote, where they lie now: a list may have closed up
 */
public record UpdateResult(Item before, Item after, Projection touched, Projection written) {
    /** There was no item, and there is none. */
    public static final UpdateResult NOTHING =
            new UpdateResult(Item.empty(), Item.empty(), new Projection(List.of()), new Projection(List.of()));

    /** Returns what was at the paths that the update names: the service's {@code UPDATED_OLD}. */
    public Item updatedBefore() {
        return new ProjectionApplier(touched).apply(before);
    }

    /** Returns what the update wrote: the service's {@code UPDATED_NEW}. */
    public Item updatedAfter() {
        return new ProjectionApplier(written).apply(after);
    }
}
