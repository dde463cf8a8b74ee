package dev.armature.runtime.operation;

/** What a Query or Scan returns of the items it finds. */
public enum Select {
    /** All attributes, even those an index does not project. */
    ALL_ATTRIBUTES,
    /** All attributes that the index projects; only for an index, where it is the default. */
    ALL_PROJECTED_ATTRIBUTES,
    /** What the projection expression names. */
    SPECIFIC_ATTRIBUTES,
    /** No items, only how many. */
    COUNT
}
