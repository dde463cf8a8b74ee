package dev.armature.processor.model;

/** What stands in for a component that is not stored. */
public enum IgnoredValue {
    /** {@code false}, of {@code boolean}. */
    FALSE,
    /** Zero, of a numeric primitive or {@code char}. */
    ZERO,
    /** Null, of a component that is marked nullable. */
    NULL,
    /** The empty value of {@code Optional}, {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}. */
    EMPTY_OPTIONAL,
    /** {@code List.of()}, of {@code List} or {@code Collection}. */
    EMPTY_LIST,
    /** {@code Set.of()}. */
    EMPTY_SET,
    /** {@code Map.of()}. */
    EMPTY_MAP,
    /** The type has no value that could stand in; a rule refuses it. */
    UNKNOWN
}
