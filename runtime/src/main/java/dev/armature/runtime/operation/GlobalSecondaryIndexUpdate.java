package dev.armature.runtime.operation;

import java.util.Optional;

/** One change of a table's global secondary indexes. */
public sealed interface GlobalSecondaryIndexUpdate {
    /** Returns the name of the index. */
    String indexName();

    /**
     * Creates an index, and fills it with the items that are there.
     *
     * @param index the index
     */
    record Create(GlobalSecondaryIndex index) implements GlobalSecondaryIndexUpdate {
        @Override
        public String indexName() {
            return index.indexName();
        }
    }

    /**
     * Changes the capacity of an index. What is absent stays as it is.
     *
     * @param indexName the name of the index
     * @param provisionedThroughput its own capacity
     * @param onDemandThroughput the most that it may take
     * @param warmThroughput what it is to bear at once
     */
    record Update(
            String indexName,
            Optional<ProvisionedThroughput> provisionedThroughput,
            Optional<OnDemandThroughput> onDemandThroughput,
            Optional<WarmThroughput> warmThroughput)
            implements GlobalSecondaryIndexUpdate {
        /** Changes an index's reserved capacity. */
        public Update(String indexName, ProvisionedThroughput provisionedThroughput) {
            this(indexName, Optional.of(provisionedThroughput), Optional.empty(), Optional.empty());
        }
    }

    /**
     * Deletes an index.
     *
     * @param indexName the name of the index
     */
    record Delete(String indexName) implements GlobalSecondaryIndexUpdate {}
}
