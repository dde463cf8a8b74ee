package dev.armature.runtime.value;

/** An item that can also be read: what answers carry, whichever client gave them. */
public interface ReadableItem extends WritableItem {
    /** Returns a new source that stands before the item's attributes. */
    AttributeSource source();
}
