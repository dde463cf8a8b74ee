package dev.armature.runtime.table;

import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ItemSink;
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
        AttributeSource source = item.source();
        ItemSink sink = new ItemSink();
        for (AttributeName attribute : keyAttributes) {
            if (source.find(attribute)) {
                sink.attribute(attribute);
                source.copyTo(sink);
            }
        }
        return new ItemAddress(tableName, sink.toItem());
    }
}
