package dev.armature.engine.operation;

import dev.armature.engine.capacity.ItemSize;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.Item;
import org.jspecify.annotations.Nullable;

/** Puts an item. */
final class PreparedPut extends PreparedWrite {
    private final Item item;

    private PreparedPut(TableDefinition table, byte[] key, WriteCondition condition, Item item) {
        super(table, key, condition);
        this.item = item;
    }

    /** Checks all that an item of an allowed size can have wrong in itself, but for its keys in indexes. */
    static PreparedPut of(TableDefinition table, Item item, WriteCondition condition) {
        return new PreparedPut(table, ItemKeys.keyOf(table, item), condition, item);
    }

    /** Checks the same of an item that a batch puts. */
    static PreparedPut inBatch(TableDefinition table, Item item) {
        return new PreparedPut(table, ItemKeys.keyInBatch(table, item), WriteCondition.NONE, item);
    }

    /** Checks the rest: keys in indexes. */
    PreparedPut checked() {
        ItemKeys.requireIndexKeys(table(), item);
        return this;
    }

    /** Refuses an item that is too large for any table. */
    static void requireSize(Item item) {
        if (ItemSize.isTooLarge(item)) {
            throw new ValidationException(RequestWording.itemTooLarge());
        }
    }

    Item item() {
        return item;
    }

    @Override
    @Nullable
    Item change(@Nullable Item before) {
        return item;
    }
}
