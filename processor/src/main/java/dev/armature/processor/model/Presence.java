package dev.armature.processor.model;

/** Whether, and in which form, a component's value may be absent. */
public enum Presence {
    /** Always there; reading an item without it fails, unless there is a default. */
    REQUIRED,
    /** Null where absent: the component, or its type, carries an annotation called {@code Nullable}. */
    NULLABLE,
    /** A {@code java.util.Optional}. */
    OPTIONAL,
    /** A {@code java.util.OptionalInt}. */
    OPTIONAL_INT,
    /** A {@code java.util.OptionalLong}. */
    OPTIONAL_LONG,
    /** A {@code java.util.OptionalDouble}. */
    OPTIONAL_DOUBLE;

    /** Returns whether an item may lack the attribute. */
    public boolean allowsAbsence() {
        return this != REQUIRED;
    }
}
