package dev.armature.engine.operation;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.runtime.value.Item;
import org.jspecify.annotations.Nullable;

/** Checks a condition in a transaction, and leaves the item as it is. */
final class PreparedCheck extends PreparedWrite {
    PreparedCheck(TableDefinition table, byte[] key, WriteCondition condition) {
        super(table, key, condition);
    }

    @Override
    @Nullable
    Item change(@Nullable Item before) {
        return before;
    }
}
