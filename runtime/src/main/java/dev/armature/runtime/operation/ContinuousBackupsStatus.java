package dev.armature.runtime.operation;

/** Whether a table is backed up all the time, or can be brought back as it was at any moment. */
public enum ContinuousBackupsStatus {
    /** It is. */
    ENABLED,
    /** It is not. */
    DISABLED
}
