package dev.armature.annotation;

/** The DynamoDB type of a stored attribute. */
public enum AttributeType {
    /** Follows from the Java type. */
    AUTO,
    /** A string. */
    S,
    /** A number of up to 38 digits. */
    N,
    /** Bytes. */
    B,
    /** True or false. */
    BOOL,
    /** A list. */
    L,
    /** A map from names to values. */
    M,
    /** A set of strings. */
    SS,
    /** A set of numbers. */
    NS,
    /** A set of byte strings. */
    BS
}
