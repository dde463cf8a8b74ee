package dev.armature.engine.index;

import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.runtime.value.Item;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an item is in an index.
 *
 * @param key index key, then table key
 * @param item the item's projection; the item itself where the index projects all
 */
@SuppressWarnings(
        "ArrayRecordComponent") // keys are arrays everywhere, shared and never changed; entries are not compared
record IndexEntry(byte[] key, Item item) {

    /** Returns the entry of an item, or null if it has none: there is no item, or it lacks an attribute of the index key. */
    static @Nullable IndexEntry of(IndexDefinition index, @Nullable Item item, byte[] tableKey) {
        if (item == null) {
            return null;
        }
        byte[] key = index.key().encodeEntry(index.keyspace(), item, tableKey);
        return key == null ? null : new IndexEntry(key, project(index, item));
    }

    private static Item project(IndexDefinition index, Item item) {
        if (index.projectsAll()) {
            return item;
        }
        return item.only(index.projected());
    }

    boolean hasKeyOf(IndexEntry other) {
        return Arrays.equals(key, other.key);
    }

    boolean hasBytesOf(IndexEntry other) {
        return Arrays.equals(item.encoded(), other.item.encoded());
    }
}
