package dev.armature.runtime.operation;

/** Which shards a description names. */
public enum ShardFilterType {
    /** The children of one. */
    CHILD_SHARDS
}
