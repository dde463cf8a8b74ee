package dev.armature.engine.transaction;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.item.ItemEdit;
import dev.armature.runtime.error.DynamoException;
import org.jspecify.annotations.Nullable;

/**
 * One action of a transaction.
 *
 * @param table the item's table
 * @param key the item's key in the store; null if the action is refused whatever the items are
 * @param edit decides what the item becomes, or throws the error that cancels the transaction
 */
@SuppressWarnings(
        "ArrayRecordComponent") // keys are arrays everywhere, shared and never changed; actions are not compared
public record TransactionAction(TableDefinition table, byte @Nullable [] key, ItemEdit edit) {
    /** Returns whether the action is refused whatever the items are. */
    public boolean isRefused() {
        return key == null;
    }

    /** Returns an action that is refused whatever the items are, yet only after all others were looked at. */
    public static TransactionAction refused(TableDefinition table, DynamoException reason) {
        return new TransactionAction(table, null, before -> {
            throw reason;
        });
    }
}
