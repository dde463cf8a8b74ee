package dev.armature.engine.operation;

import dev.armature.engine.capacity.ItemSize;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.WritableItem;
import org.jspecify.annotations.Nullable;

/** Puts an item. */
final class PreparedPut extends PreparedWrite {
    private final Item item;

    private PreparedPut(TableDefinition table, byte[] key, WriteCondition condition, Item item) {
        super(table, key, condition);
        this.item = item;
    }

    /** Checks all that the item alone can have wrong, but for its keys in indexes. */
    static PreparedPut of(TableDefinition table, WritableItem writable, WriteCondition condition) {
        Item item = ItemKeys.item(writable);
        return new PreparedPut(table, ItemKeys.keyOf(table, item), condition, item);
    }

    /** Checks the same of an item that a batch puts. */
    static PreparedPut inBatch(TableDefinition table, Item item) {
        return new PreparedPut(table, ItemKeys.keyInBatch(table, item), WriteCondition.NONE, item);
    }

    /** Checks the rest: keys in indexes, then the size. */
    PreparedPut checked() {
        ItemKeys.requireIndexKeys(table(), item);
        requireSize();
        return this;
    }

    void requireSize() {
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
