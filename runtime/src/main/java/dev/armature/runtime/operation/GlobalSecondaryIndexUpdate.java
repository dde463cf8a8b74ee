package dev.armature.runtime.operation;

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
     * Changes the capacity of an index.
     *
     * @param indexName the name of the index
     * @param provisionedThroughput its own capacity
     */
    record Update(String indexName, ProvisionedThroughput provisionedThroughput)
            implements GlobalSecondaryIndexUpdate {}

    /**
     * Deletes an index.
     *
     * @param indexName the name of the index
     */
    record Delete(String indexName) implements GlobalSecondaryIndexUpdate {}
}
