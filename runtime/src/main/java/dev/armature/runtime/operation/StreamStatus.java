package dev.armature.runtime.operation;

/** Where a stream is in its life. */
public enum StreamStatus {
    /** It is being begun. */
    ENABLING,
    /** Changes are recorded. */
    ENABLED,
    /** It is being ended. */
    DISABLING,
    /** It has ended, and is read until its records are trimmed. */
    DISABLED
}
