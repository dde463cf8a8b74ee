package dev.armature.runtime.operation;

/** Whether the items of a table expire. */
public enum TimeToLiveStatus {
    /** They will soon. */
    ENABLING,
    /** They will no longer, soon. */
    DISABLING,
    /** They do. */
    ENABLED,
    /** They do not. */
    DISABLED
}
