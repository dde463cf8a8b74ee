package dev.armature.runtime.operation;

/** Who keeps the key that encrypts a table. */
public enum SseType {
    /** The service: no longer taken, as all tables are encrypted so. */
    AES256,
    /** The Key Management Service. */
    KMS
}
