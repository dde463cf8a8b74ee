package dev.armature.engine.catalog;

import dev.armature.runtime.value.AttributeType;

/** What is wrong with the key that an item has, or was given. */
public sealed interface KeyFault {
    /** Other attributes than those of the key were given, or fewer. */
    record WrongAttributes() implements KeyFault {}

    /** A key attribute is missing. */
    record Missing(String attribute) implements KeyFault {}

    /** A key attribute has another type than the table's definition says. */
    record WrongType(String attribute, AttributeType expected, AttributeType found) implements KeyFault {}

    /** A key attribute is an empty string or binary. */
    record Empty(String attribute, AttributeType type) implements KeyFault {}

    /**
     * The partition key is longer than {@link KeySchema#MAX_PARTITION_KEY_BYTES}.
     *
     * @param attribute the first of its attributes
     * @param aggregated whether it has others
     * @param bytes how long they are together
     */
    record PartitionKeyTooLarge(String attribute, boolean aggregated, int bytes) implements KeyFault {}

    /**
     * The sort key is longer than {@link KeySchema#MAX_SORT_KEY_BYTES}.
     *
     * @param attribute the first of its attributes
     * @param aggregated whether it has others
     * @param bytes how long they are together
     */
    record SortKeyTooLarge(String attribute, boolean aggregated, int bytes) implements KeyFault {}
}
