package dev.armature.runtime.operation;

import dev.armature.runtime.value.AttributeType;

/**
 * The type of an attribute that is part of a key.
 *
 * @param attributeName the attribute
 * @param attributeType S, N or B
 */
public record AttributeDefinition(String attributeName, AttributeType attributeType) {
    /** Checks that keys may have the type. */
    public AttributeDefinition {
        if (!attributeType.isKeyType()) {
            throw new IllegalArgumentException("A key attribute is S, N or B, not " + attributeType);
        }
    }

    /** Returns the definition of a string. */
    public static AttributeDefinition string(String attributeName) {
        return new AttributeDefinition(attributeName, AttributeType.S);
    }

    /** Returns the definition of a number. */
    public static AttributeDefinition number(String attributeName) {
        return new AttributeDefinition(attributeName, AttributeType.N);
    }

    /** Returns the definition of a byte string. */
    public static AttributeDefinition binary(String attributeName) {
        return new AttributeDefinition(attributeName, AttributeType.B);
    }
}
