package dev.armature.runtime.operation;

/** What a change did to an item. */
public enum OperationType {
    /** There was no item, and now there is. */
    INSERT,
    /** There was an item, and it is another now. */
    MODIFY,
    /** There was an item, and there is none now. */
    REMOVE
}
