package dev.armature.runtime.operation;

/** Where a table is in its life. */
public enum TableStatus {
    /** It is being created and takes no data yet. */
    CREATING,
    /** Its settings are being changed; it takes data. */
    UPDATING,
    /** It is being deleted and takes no more data. */
    DELETING,
    /** It is ready for use. */
    ACTIVE,
    /** The key that encrypts it cannot be used. */
    INACCESSIBLE_ENCRYPTION_CREDENTIALS,
    /** It is being archived and takes no data. */
    ARCHIVING,
    /** It has been archived and takes no data. */
    ARCHIVED,
    /** Its replication lacks permission. */
    REPLICATION_NOT_AUTHORIZED
}
