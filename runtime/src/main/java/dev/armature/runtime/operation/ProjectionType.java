package dev.armature.runtime.operation;

/** Which attributes an entry of a secondary index holds. */
public enum ProjectionType {
    /** Every attribute of the item. */
    ALL,
    /** The keys of the table and of the index. */
    KEYS_ONLY,
    /** The keys of the table and of the index, and the attributes that the index names. */
    INCLUDE
}
