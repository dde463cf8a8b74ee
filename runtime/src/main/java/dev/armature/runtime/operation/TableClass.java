package dev.armature.runtime.operation;

/** What a table's storage and requests cost. */
public enum TableClass {
    /** The default: storage costs more, requests cost less. */
    STANDARD,
    /** For tables whose storage is the larger part of their cost. */
    STANDARD_INFREQUENT_ACCESS
}
