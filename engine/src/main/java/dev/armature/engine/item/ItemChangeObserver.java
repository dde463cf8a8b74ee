package dev.armature.engine.item;

import dev.armature.engine.storage.WriteBatch;

/** Someone whose own entries follow from the items': it adds them to the batch that changes the item. */
@FunctionalInterface
public interface ItemChangeObserver {
    /**
     * Adds what follows from a change, which is not {@linkplain ItemChange#isNothing nothing}, to its batch.
     *
     * @param turn the commit's turn, to number what is read in the order of changes
     */
    void observe(ItemChange change, WriteBatch batch, CommitTurn turn);
}
