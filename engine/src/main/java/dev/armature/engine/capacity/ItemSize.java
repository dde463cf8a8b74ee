package dev.armature.engine.capacity;

import dev.armature.runtime.value.Item;

/** The size limit of an item, and sizes of its encoded form that answer without a walk over the item. */
public final class ItemSize {
    /** The largest item, in bytes as billed. */
    public static final int MAX_BYTES = 400 * 1024;

    private ItemSize() {}

    /** Returns whether an item is larger than the service stores. Walks only items that may be. */
    public static boolean isTooLarge(Item item) {
        return atMost(item) > MAX_BYTES && item.sizeBytes() > MAX_BYTES;
    }

    /**
     * Returns a size in bytes that the item as billed does not exceed, without looking inside it. No value is billed at
     * more than twice its encoded form, of which a small negative number (3 bytes for 2) comes closest.
     */
    public static long atMost(Item item) {
        return 2L * item.encoded().length;
    }
}
