package dev.armature.runtime.operation;

/**
 * One attribute of a key.
 *
 * @param attributeName the attribute
 * @param keyType the half of the key it belongs to
 */
public record KeySchemaElement(String attributeName, KeyType keyType) {}
