package dev.armature.runtime.value;

/** The ten types of an attribute value, under the names that DynamoDB gives them on the wire. */
public enum AttributeType {
    /** A string. */
    S,
    /** A number of up to 38 significant digits. */
    N,
    /** Bytes. */
    B,
    /** A set of strings, never empty. */
    SS,
    /** A set of numbers, never empty. */
    NS,
    /** A set of byte strings, never empty. */
    BS,
    /** A map from attribute name to value. */
    M,
    /** A list of values of any types. */
    L,
    /** True or false. */
    BOOL,
    /** The null value, which is not the absence of an attribute. */
    NULL;

    /** Returns whether values of this type may be the partition or sort key of a table or index: S, N and B. */
    public boolean isKeyType() {
        return this == S || this == N || this == B;
    }

    /** Returns whether this is one of the three set types. */
    public boolean isSet() {
        return this == SS || this == NS || this == BS;
    }
}
