package dev.armature.runtime.operation;

/** Where a global secondary index is in its life. */
public enum IndexStatus {
    /** It is being filled and cannot be read yet. */
    CREATING,
    /** Its settings are being changed; it can be read. */
    UPDATING,
    /** It is being deleted and cannot be read. */
    DELETING,
    /** It is ready for use. */
    ACTIVE
}
