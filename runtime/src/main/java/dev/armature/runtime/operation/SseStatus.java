package dev.armature.runtime.operation;

/** Where a table is on its way to another key. */
public enum SseStatus {
    /** It is being encrypted. */
    ENABLING,
    /** It is encrypted. */
    ENABLED,
    /** It is being encrypted with the service's key again. */
    DISABLING,
    /** It is encrypted with the service's key. */
    DISABLED,
    /** It is being encrypted with another key. */
    UPDATING
}
