package dev.armature.engine.operation;

import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.item.ItemEdit;
import dev.armature.runtime.value.Item;
import org.jspecify.annotations.Nullable;

/**
 * One write of one item, alone or in a batch or transaction, checked as far as it can be without the item. What is left
 * happens under the item's lock: the condition, then the change.
 */
abstract class PreparedWrite implements ItemEdit {
    private final TableDefinition table;
    private final byte[] key;
    private final WriteCondition condition;

    PreparedWrite(TableDefinition table, byte[] key, WriteCondition condition) {
        this.table = table;
        this.key = key;
        this.condition = condition;
    }

    final TableDefinition table() {
        return table;
    }

    final byte[] key() {
        return key;
    }

    @Override
    public final @Nullable Item apply(@Nullable Item before) {
        condition.require(before);
        return change(before);
    }

    /** Returns what the item becomes, now that the condition holds. */
    abstract @Nullable Item change(@Nullable Item before);
}
