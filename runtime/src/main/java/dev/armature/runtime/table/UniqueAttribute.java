package dev.armature.runtime.table;

import dev.armature.runtime.value.AttributeName;

/**
 * An attribute whose value no other item has.
 *
 * @param attribute the attribute: a string, number or binary value
 * @param scope what its values are told apart within: attributes of the same scope share their values
 */
public record UniqueAttribute(AttributeName attribute, String scope) {}
