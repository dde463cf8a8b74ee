package dev.armature.runtime.operation;

/** The halves of a key, under their names on the wire. */
public enum KeyType {
    /** The partition key. */
    HASH,
    /** The sort key. */
    RANGE
}
