package dev.armature.engine.operation;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.WritableItem;
import org.jspecify.annotations.Nullable;

/** Deletes an item, if it is there. */
final class PreparedDelete extends PreparedWrite {
    PreparedDelete(TableDefinition table, byte[] key, WriteCondition condition) {
        super(table, key, condition);
    }

    static PreparedDelete of(TableDefinition table, WritableItem key, WriteCondition condition) {
        return new PreparedDelete(table, ItemKeys.lookupKey(table, ItemKeys.item(key)), condition);
    }

    @Override
    @Nullable
    Item change(@Nullable Item before) {
        return null;
    }
}
