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
 * @param onDemandThroughput the most that it may take; absent means no such limit
 * @param warmThroughput what it is to bear at once; absent means what the service gives
 */
public record GlobalSecondaryIndex(
        String indexName,
        List<KeySchemaElement> keySchema,
        IndexProjection projection,
        Optional<ProvisionedThroughput> provisionedThroughput,
        Optional<OnDemandThroughput> onDemandThroughput,
        Optional<WarmThroughput> warmThroughput) {
    /** Copies the list. */
    public GlobalSecondaryIndex {
        keySchema = List.copyOf(keySchema);
    }

    /** Creates an index without limits of its own, that bears at once what the service gives. */
    public GlobalSecondaryIndex(
            String indexName,
            List<KeySchemaElement> keySchema,
            IndexProjection projection,
            Optional<ProvisionedThroughput> provisionedThroughput) {
        this(indexName, keySchema, projection, provisionedThroughput, Optional.empty(), Optional.empty());
    }
}
