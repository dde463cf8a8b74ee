package dev.armature.annotation;

/** How {@link GeneratedId} makes an id. All but {@link #UUID_V4} sort by the time at which they were made. */
public enum IdStrategy {
    /** A random UUID of 122 random bits (RFC 9562, version 4). */
    UUID_V4,
    /** A UUID that begins with milliseconds, with 74 random bits (RFC 9562, version 7). */
    UUID_V7,
    /** 26 characters of base 32: milliseconds, then 80 random bits. */
    ULID,
    /** 27 characters of base 62: seconds, then 128 random bits. */
    KSUID
}
