package dev.armature.runtime.operation;

/** Which images of a changed item a table's stream carries. */
public enum StreamViewType {
    /** The item after the change. */
    NEW_IMAGE,
    /** The item before the change. */
    OLD_IMAGE,
    /** The item before and after the change. */
    NEW_AND_OLD_IMAGES,
    /** The key of the item. */
    KEYS_ONLY
}
