package dev.armature.runtime.table;

import dev.armature.runtime.value.AttributeName;

/**
 * An attribute whose value no other item has.
 *
 * @param attribute the attribute: a string, number or binary value
 * @param scope what its values are told apart within: attributes of the same scope share their values
 * @param isPerPartition whether items of different partitions may have the same value
 */
public record UniqueAttribute(AttributeName attribute, String scope, boolean isPerPartition) {
    /** Makes an attribute whose value no other item of the table has. */
    public UniqueAttribute(AttributeName attribute, String scope) {
        this(attribute, scope, false);
    }

    /** Makes an attribute whose value no other item of its partition has. */
    public static UniqueAttribute perPartition(AttributeName attribute, String scope) {
        return new UniqueAttribute(attribute, scope, true);
    }
}
