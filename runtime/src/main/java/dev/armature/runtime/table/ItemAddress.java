package dev.armature.runtime.table;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;

/**
 * Which item is meant, of whatever table.
 *
 * @param tableName the table
 * @param key the item's key attributes and no others
 */
record ItemAddress(String tableName, Item key) {
    /** Returns the address of an item, or of a key, of a table with these key attributes. */
    static ItemAddress of(String tableName, List<AttributeName> keyAttributes, ReadableItem item) {
        return new ItemAddress(tableName, item.only(keyAttributes));
    }
}
