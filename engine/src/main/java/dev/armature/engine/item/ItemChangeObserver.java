package dev.armature.engine.item;

import dev.armature.engine.storage.WriteBatch;

/** Someone whose own entries follow from the items': it adds them to the batch that changes the item. */
@FunctionalInterface
public interface ItemChangeObserver {
    /** Adds what follows from a change, which is not {@linkplain ItemChange#isNothing nothing}, to its batch. */
    void observe(ItemChange change, WriteBatch batch);
}
