package dev.armature.engine.operation;

import dev.armature.engine.catalog.KeyFault;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys in transactions: one that does not match the schema cancels the transaction, and does not refuse the request. */
final class TransactionKeys {
    private TransactionKeys() {}

    /** Returns the reason to cancel the transaction for a key, or null if there is none. */
    static @Nullable ValidationException refusal(TableDefinition table, Item key) {
        Optional<KeyFault> fault = table.key().findFaultExactly(key);
        if (fault.isEmpty()) {
            return null;
        }
        boolean mismatch = fault.get() instanceof KeyFault.WrongType
                || fault.get() instanceof KeyFault.WrongAttributes
                || fault.get() instanceof KeyFault.Missing;
        return mismatch ? new ValidationException(RequestWording.keyDoesNotMatch()) : null;
    }
}
