package dev.armature.runtime.operation;

/** Which attributes the answer to a single write carries. */
public enum ReturnValues {
    /** No attributes: the default. */
    NONE,
    /** The whole item as it was before the write. */
    ALL_OLD,
    /** The updated attributes as they were before; UpdateItem only. */
    UPDATED_OLD,
    /** The whole item as it is after the write; UpdateItem only. */
    ALL_NEW,
    /** The updated attributes as they are after; UpdateItem only. */
    UPDATED_NEW
}
