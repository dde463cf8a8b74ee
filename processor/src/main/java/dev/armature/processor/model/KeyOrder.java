package dev.armature.processor.model;

/** How the stored form of a type is ordered as a sort key, compared with the order of the type in Java. */
public enum KeyOrder {
    /** Stored order is {@code compareTo}. */
    NATURAL,
    /**
     * Stored order differs from {@code compareTo}, or there is none, but it is one that is defined and expected: see
     * the type's remark.
     */
    DEFINED,
    /** Stored order means nothing for the type; it cannot be a sort key. */
    NONE
}
