package dev.armature.runtime.operation;

import java.util.List;
import java.util.Optional;

/**
 * A second key for the table's items.
 *
 * @param indexName the name of the index
 * @param keySchema the key: its partition key attributes, then its sort key attributes
 * @param projection what an entry holds
 * @param provisionedThroughput its own capacity; required where the table is {@link BillingMode#PROVISIONED}
 */
public record GlobalSecondaryIndex(
        String indexName,
        List<KeySchemaElement> keySchema,
        IndexProjection projection,
        Optional<ProvisionedThroughput> provisionedThroughput) {
    /** Copies the list. */
    public GlobalSecondaryIndex {
        keySchema = List.copyOf(keySchema);
    }
}
