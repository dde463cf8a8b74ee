package dev.armature.annotation;

/** Which images of a changed item a table's stream carries. */
public enum StreamView {
    /** The table has no stream. */
    NONE,
    /** The key of the item. */
    KEYS_ONLY,
    /** The item after the change. */
    NEW_IMAGE,
    /** The item before the change. */
    OLD_IMAGE,
    /** The item before and after the change. */
    NEW_AND_OLD_IMAGES
}
