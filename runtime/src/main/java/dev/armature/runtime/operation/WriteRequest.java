package dev.armature.runtime.operation;

import dev.armature.runtime.value.WritableItem;

/** One write of a batch: a put or a delete, without a condition. */
public sealed interface WriteRequest {
    /** Writes the whole item. */
    record Put(WritableItem item) implements WriteRequest {}

    /** Deletes the item with this key, which is exactly the key attributes. */
    record Delete(WritableItem key) implements WriteRequest {}
}
