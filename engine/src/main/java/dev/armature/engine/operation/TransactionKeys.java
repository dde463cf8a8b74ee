package dev.armature.engine.operation;

import dev.armature.engine.catalog.KeyFault;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keys in transactions: one that its table cannot have cancels the transaction, and does not refuse the request. An
 * empty one does.
 */
final class TransactionKeys {
    private TransactionKeys() {}

    /** Returns the reason to cancel the transaction for a key, or null if there is none. */
    static @Nullable ValidationException refusal(TableDefinition table, Item key) {
        Optional<KeyFault> fault = table.key().findFaultExactly(key);
        if (fault.isEmpty()) {
            return null;
        }
        return fault.get() instanceof KeyFault.Empty ? null : ItemKeys.refusedKey(fault.get());
    }
}
