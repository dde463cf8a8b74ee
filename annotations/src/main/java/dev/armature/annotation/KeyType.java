package dev.armature.annotation;

/** The halves of a key. */
public enum KeyType {
    /** The half that decides where an item lives; a query compares it for equality. */
    PARTITION,
    /** The half that items with an equal partition key are ordered by. */
    SORT
}
