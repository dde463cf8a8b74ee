package dev.armature.annotation;

/** How a component is compared with a parameter, by {@link Where} or {@link Filter}. */
public enum Comparison {
    /** It equals the parameter. */
    EQ,
    /** It does not equal the parameter, or is absent; of a {@link Filter} only. */
    NE,
    /** It is less than the parameter. */
    LT,
    /** It is at most the parameter. */
    LE,
    /** It is greater than the parameter. */
    GT,
    /** It is at least the parameter. */
    GE,
    /** It is a string or bytes that begin with the parameter. */
    BEGINS_WITH,
    /** It is a string, set or list that contains the parameter; of a {@link Filter} only. */
    CONTAINS
}
