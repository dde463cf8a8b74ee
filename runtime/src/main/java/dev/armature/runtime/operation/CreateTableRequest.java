package dev.armature.runtime.operation;

import java.util.List;
import java.util.Optional;

/**
 * Creates a table.
 *
 * @param tableName the name of the table
 * @param attributeDefinitions the types of all key attributes of the table and its indexes
 * @param keySchema the key: its partition key attributes, then its sort key attributes
 * @param localSecondaryIndexes the local indexes; up to 5
 * @param globalSecondaryIndexes the global indexes; up to 20
 * @param billingMode how requests are paid for
 * @param provisionedThroughput the capacity; required where the mode is {@link BillingMode#PROVISIONED}
 * @param streamSpecification the stream; absent means none
 * @param tableClass the class
 * @param deletionProtectionEnabled whether deleting the table is refused
 * @param tags the labels; up to 50
 */
public record CreateTableRequest(
        String tableName,
        List<AttributeDefinition> attributeDefinitions,
        List<KeySchemaElement> keySchema,
        List<LocalSecondaryIndex> localSecondaryIndexes,
        List<GlobalSecondaryIndex> globalSecondaryIndexes,
        BillingMode billingMode,
        Optional<ProvisionedThroughput> provisionedThroughput,
        Optional<StreamSpecification> streamSpecification,
        TableClass tableClass,
        boolean deletionProtectionEnabled,
        List<Tag> tags) {
    /** Copies the collections. */
    public CreateTableRequest {
        attributeDefinitions = List.copyOf(attributeDefinitions);
        keySchema = List.copyOf(keySchema);
        localSecondaryIndexes = List.copyOf(localSecondaryIndexes);
        globalSecondaryIndexes = List.copyOf(globalSecondaryIndexes);
        tags = List.copyOf(tags);
    }

    /** Returns a builder of a request with everything optional left at its default. */
    public static Builder builder(
            String tableName, List<AttributeDefinition> attributeDefinitions, List<KeySchemaElement> keySchema) {
        return new Builder(tableName, attributeDefinitions, keySchema);
    }

    /** Collects the request; used by one thread. */
    public static final class Builder {
        private final String tableName;
        private final List<AttributeDefinition> attributeDefinitions;
        private final List<KeySchemaElement> keySchema;
        private List<LocalSecondaryIndex> localSecondaryIndexes = List.of();
        private List<GlobalSecondaryIndex> globalSecondaryIndexes = List.of();
        private BillingMode billingMode = BillingMode.PROVISIONED;
        private Optional<ProvisionedThroughput> provisionedThroughput = Optional.empty();
        private Optional<StreamSpecification> streamSpecification = Optional.empty();
        private TableClass tableClass = TableClass.STANDARD;
        private boolean deletionProtectionEnabled;
        private List<Tag> tags = List.of();

        private Builder(
                String tableName, List<AttributeDefinition> attributeDefinitions, List<KeySchemaElement> keySchema) {
            this.tableName = tableName;
            this.attributeDefinitions = attributeDefinitions;
            this.keySchema = keySchema;
        }

        /** Sets the local indexes. */
        public Builder localSecondaryIndexes(List<LocalSecondaryIndex> localSecondaryIndexes) {
            this.localSecondaryIndexes = localSecondaryIndexes;
            return this;
        }

        /** Sets the global indexes. */
        public Builder globalSecondaryIndexes(List<GlobalSecondaryIndex> globalSecondaryIndexes) {
            this.globalSecondaryIndexes = globalSecondaryIndexes;
            return this;
        }

        /** Sets how requests are paid for. */
        public Builder billingMode(BillingMode billingMode) {
            this.billingMode = billingMode;
            return this;
        }

        /** Sets the capacity. */
        public Builder provisionedThroughput(ProvisionedThroughput provisionedThroughput) {
            this.provisionedThroughput = Optional.of(provisionedThroughput);
            return this;
        }

        /** Sets the stream. */
        public Builder streamSpecification(StreamSpecification streamSpecification) {
            this.streamSpecification = Optional.of(streamSpecification);
            return this;
        }

        /** Sets the class. */
        public Builder tableClass(TableClass tableClass) {
            this.tableClass = tableClass;
            return this;
        }

        /** Sets whether deleting the table is refused. */
        public Builder deletionProtectionEnabled(boolean deletionProtectionEnabled) {
            this.deletionProtectionEnabled = deletionProtectionEnabled;
            return this;
        }

        /** Sets the labels. */
        public Builder tags(List<Tag> tags) {
            this.tags = tags;
            return this;
        }

        /** Returns the request. */
        public CreateTableRequest build() {
            return new CreateTableRequest(
                    tableName,
                    attributeDefinitions,
                    keySchema,
                    localSecondaryIndexes,
                    globalSecondaryIndexes,
                    billingMode,
                    provisionedThroughput,
                    streamSpecification,
                    tableClass,
                    deletionProtectionEnabled,
                    tags);
        }
    }
}
