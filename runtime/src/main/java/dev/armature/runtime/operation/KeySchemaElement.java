package dev.armature.runtime.operation;

/**
 * One attribute of a key.
 *
 * @param attributeName the attribute
 * @param keyType the half of the key it belongs to
 */
public record KeySchemaElement(String attributeName, KeyType keyType) {
    /** Returns an attribute of the partition key. */
    public static KeySchemaElement partition(String attributeName) {
        return new KeySchemaElement(attributeName, KeyType.HASH);
    }

    /** Returns an attribute of the sort key. */
    public static KeySchemaElement sort(String attributeName) {
        return new KeySchemaElement(attributeName, KeyType.RANGE);
    }
}
