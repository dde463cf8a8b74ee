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
 * @param tableClass the class; absent means {@link TableClass#STANDARD}
 * @param deletionProtectionEnabled whether deleting the table is refused
 * @param tags the labels; up to 50
 * @param sseSpecification with whose key the table is encrypted; absent means the service's
 * @param onDemandThroughput the most that the table may take; absent means no such limit
 * @param warmThroughput what the table is to bear at once; absent means what the service gives
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
        Optional<TableClass> tableClass,
        boolean deletionProtectionEnabled,
        List<Tag> tags,
        Optional<SseSpecification> sseSpecification,
        Optional<OnDemandThroughput> onDemandThroughput,
        Optional<WarmThroughput> warmThroughput) {
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

    /** Returns a builder that holds what this request says. */
    public Builder toBuilder() {
        Builder builder = new Builder(tableName, attributeDefinitions, keySchema);
        builder.localSecondaryIndexes = localSecondaryIndexes;
        builder.globalSecondaryIndexes = globalSecondaryIndexes;
        builder.billingMode = billingMode;
        builder.provisionedThroughput = provisionedThroughput;
        builder.streamSpecification = streamSpecification;
        builder.tableClass = tableClass;
        builder.deletionProtectionEnabled = deletionProtectionEnabled;
        builder.tags = tags;
        builder.sseSpecification = sseSpecification;
        builder.onDemandThroughput = onDemandThroughput;
        builder.warmThroughput = warmThroughput;
        return builder;
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
        private Optional<TableClass> tableClass = Optional.empty();
        private boolean deletionProtectionEnabled;
        private List<Tag> tags = List.of();
        private Optional<SseSpecification> sseSpecification = Optional.empty();
        private Optional<OnDemandThroughput> onDemandThroughput = Optional.empty();
        private Optional<WarmThroughput> warmThroughput = Optional.empty();

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
            this.tableClass = Optional.of(tableClass);
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

        /** Sets with whose key the table is encrypted. */
        public Builder sseSpecification(SseSpecification sseSpecification) {
            this.sseSpecification = Optional.of(sseSpecification);
            return this;
        }

        /** Sets the most that the table may take. */
        public Builder onDemandThroughput(OnDemandThroughput onDemandThroughput) {
            this.onDemandThroughput = Optional.of(onDemandThroughput);
            return this;
        }

        /** Sets what the table is to bear at once. */
        public Builder warmThroughput(WarmThroughput warmThroughput) {
            this.warmThroughput = Optional.of(warmThroughput);
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
                    tags,
                    sseSpecification,
                    onDemandThroughput,
                    warmThroughput);
        }
    }
}
