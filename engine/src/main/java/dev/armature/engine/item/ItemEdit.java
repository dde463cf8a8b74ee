package dev.armature.engine.item;

import dev.armature.runtime.value.Item;
import org.jspecify.annotations.Nullable;

/** Decides, under the item's lock, what an item becomes. */
@FunctionalInterface
public interface ItemEdit {
    /**
     * Returns the item as it shall be, or null for none.
     *
     * @param before the item as it is, or null if there is none
     * @throws RuntimeException to leave everything as it is; it reaches the caller of the write
     */
    @Nullable
    Item apply(@Nullable Item before);
}
