package dev.armature.runtime.operation;

import java.util.List;

/**
 * A second order of the items with one partition key.
 *
 * @param indexName the name of the index
 * @param keySchema the key: its partition key attributes, then its sort key attributes
 * @param projection what an entry holds
 */
public record LocalSecondaryIndex(String indexName, List<KeySchemaElement> keySchema, IndexProjection projection) {
    /** Copies the list. */
    public LocalSecondaryIndex {
        keySchema = List.copyOf(keySchema);
    }
}
