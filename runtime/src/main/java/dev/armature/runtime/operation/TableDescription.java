package dev.armature.runtime.operation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A table as it is.
 *
 * @param tableName the name of the table
 * @param tableStatus where it is in its life
 * @param attributeDefinitions the types of all key attributes; none where the table is deleted
 * @param keySchema the key: its partition key attributes, then its sort key attributes; none where the table is deleted
 * @param localSecondaryIndexes the local indexes; none where the table is deleted
 * @param globalSecondaryIndexes the global indexes; none where the table is deleted
 * @param creationDateTime when it was created; absent where the table is deleted
 * @param tableArn the ARN
 * @param tableId the id, which a table of the same name made later does not share
 * @param itemCount the number of items; refreshed now and then
 * @param tableSizeBytes the size of the items; refreshed now and then
 * @param billingModeSummary the billing mode; absent where it has always been provisioned
 * @param provisionedThroughput the capacity; zero units where requests are paid for
 * @param streamSpecification the stream; absent without one
 * @param latestStreamLabel when the latest stream was begun
 * @param latestStreamArn the ARN of the latest stream
 * @param tableClassSummary the class; absent if never set
 * @param deletionProtectionEnabled whether deleting the table is refused
 * @param sseDescription the key that encrypts it; absent where the service keeps the key
 * @param onDemandThroughput the most that it may take; absent without such a limit
 * @param warmThroughput what it bears at once; absent in the answer that it is being created
 */
public record TableDescription(
        String tableName,
        TableStatus tableStatus,
        List<AttributeDefinition> attributeDefinitions,
        List<KeySchemaElement> keySchema,
        List<LocalSecondaryIndexDescription> localSecondaryIndexes,
        List<GlobalSecondaryIndexDescription> globalSecondaryIndexes,
        Optional<Instant> creationDateTime,
        Optional<String> tableArn,
        Optional<String> tableId,
        long itemCount,
        long tableSizeBytes,
        Optional<BillingModeSummary> billingModeSummary,
        Optional<ProvisionedThroughputDescription> provisionedThroughput,
        Optional<StreamSpecification> streamSpecification,
        Optional<String> latestStreamLabel,
        Optional<String> latestStreamArn,
        Optional<TableClassSummary> tableClassSummary,
        boolean deletionProtectionEnabled,
        Optional<SseDescription> sseDescription,
        Optional<OnDemandThroughput> onDemandThroughput,
        Optional<WarmThroughputDescription> warmThroughput) {
    /** Copies the collections. */
    public TableDescription {
        attributeDefinitions = List.copyOf(attributeDefinitions);
        keySchema = List.copyOf(keySchema);
        localSecondaryIndexes = List.copyOf(localSecondaryIndexes);
        globalSecondaryIndexes = List.copyOf(globalSecondaryIndexes);
    }

    /** Returns a builder with everything optional left out. */
    public static Builder builder(
            String tableName,
            TableStatus tableStatus,
            List<AttributeDefinition> attributeDefinitions,
            List<KeySchemaElement> keySchema) {
        return new Builder(tableName, tableStatus, attributeDefinitions, keySchema);
    }

    /** Returns a builder that holds what this description says. */
    public Builder toBuilder() {
        Builder builder = new Builder(tableName, tableStatus, attributeDefinitions, keySchema);
        builder.localSecondaryIndexes = localSecondaryIndexes;
        builder.globalSecondaryIndexes = globalSecondaryIndexes;
        builder.creationDateTime = creationDateTime;
        builder.tableArn = tableArn;
        builder.tableId = tableId;
        builder.itemCount = itemCount;
        builder.tableSizeBytes = tableSizeBytes;
        builder.billingModeSummary = billingModeSummary;
        builder.provisionedThroughput = provisionedThroughput;
        builder.streamSpecification = streamSpecification;
        builder.latestStreamLabel = latestStreamLabel;
        builder.latestStreamArn = latestStreamArn;
        builder.tableClassSummary = tableClassSummary;
        builder.deletionProtectionEnabled = deletionProtectionEnabled;
        builder.sseDescription = sseDescription;
        builder.onDemandThroughput = onDemandThroughput;
        builder.warmThroughput = warmThroughput;
        return builder;
    }

    /** Collects the description; used by one thread. */
    public static final class Builder {
        private final String tableName;
        private final TableStatus tableStatus;
        private final List<AttributeDefinition> attributeDefinitions;
        private final List<KeySchemaElement> keySchema;
        private List<LocalSecondaryIndexDescription> localSecondaryIndexes = List.of();
        private List<GlobalSecondaryIndexDescription> globalSecondaryIndexes = List.of();
        private Optional<Instant> creationDateTime = Optional.empty();
        private Optional<String> tableArn = Optional.empty();
        private Optional<String> tableId = Optional.empty();
        private long itemCount;
        private long tableSizeBytes;
        private Optional<BillingModeSummary> billingModeSummary = Optional.empty();
        private Optional<ProvisionedThroughputDescription> provisionedThroughput = Optional.empty();
        private Optional<StreamSpecification> streamSpecification = Optional.empty();
        private Optional<String> latestStreamLabel = Optional.empty();
        private Optional<String> latestStreamArn = Optional.empty();
        private Optional<TableClassSummary> tableClassSummary = Optional.empty();
        private boolean deletionProtectionEnabled;
        private Optional<SseDescription> sseDescription = Optional.empty();
        private Optional<OnDemandThroughput> onDemandThroughput = Optional.empty();
        private Optional<WarmThroughputDescription> warmThroughput = Optional.empty();

        private Builder(
                String tableName,
                TableStatus tableStatus,
                List<AttributeDefinition> attributeDefinitions,
                List<KeySchemaElement> keySchema) {
            this.tableName = tableName;
            this.tableStatus = tableStatus;
            this.attributeDefinitions = attributeDefinitions;
            this.keySchema = keySchema;
        }

        /** Sets the local indexes. */
        public Builder localSecondaryIndexes(List<LocalSecondaryIndexDescription> localSecondaryIndexes) {
            this.localSecondaryIndexes = localSecondaryIndexes;
            return this;
        }

        /** Sets the global indexes. */
        public Builder globalSecondaryIndexes(List<GlobalSecondaryIndexDescription> globalSecondaryIndexes) {
            this.globalSecondaryIndexes = globalSecondaryIndexes;
            return this;
        }

        /** Sets when it was created. */
        public Builder creationDateTime(Instant creationDateTime) {
            this.creationDateTime = Optional.of(creationDateTime);
            return this;
        }

        /** Sets the ARN. */
        public Builder tableArn(String tableArn) {
            this.tableArn = Optional.of(tableArn);
            return this;
        }

        /** Sets the id, which a table of the same name made later does not share. */
        public Builder tableId(String tableId) {
            this.tableId = Optional.of(tableId);
            return this;
        }

        /** Sets the number of items. */
        public Builder itemCount(long itemCount) {
            this.itemCount = itemCount;
            return this;
        }

        /** Sets the size of the items. */
        public Builder tableSizeBytes(long tableSizeBytes) {
            this.tableSizeBytes = tableSizeBytes;
            return this;
        }

        /** Sets the billing mode. */
        public Builder billingModeSummary(Optional<BillingModeSummary> billingModeSummary) {
            this.billingModeSummary = billingModeSummary;
            return this;
        }

        /** Sets the capacity. */
        public Builder provisionedThroughput(Optional<ProvisionedThroughputDescription> provisionedThroughput) {
            this.provisionedThroughput = provisionedThroughput;
            return this;
        }

        /** Sets the stream. */
        public Builder streamSpecification(StreamSpecification streamSpecification) {
            this.streamSpecification = Optional.of(streamSpecification);
            return this;
        }

        /** Sets when the latest stream was begun. */
        public Builder latestStreamLabel(String latestStreamLabel) {
            this.latestStreamLabel = Optional.of(latestStreamLabel);
            return this;
        }

        /** Sets the ARN of the latest stream. */
        public Builder latestStreamArn(String latestStreamArn) {
            this.latestStreamArn = Optional.of(latestStreamArn);
            return this;
        }

        /** Sets the class. */
        public Builder tableClassSummary(Optional<TableClassSummary> tableClassSummary) {
            this.tableClassSummary = tableClassSummary;
            return this;
        }

        /** Sets whether deleting the table is refused. */
        public Builder deletionProtectionEnabled(boolean deletionProtectionEnabled) {
            this.deletionProtectionEnabled = deletionProtectionEnabled;
            return this;
        }

        /** Sets the key that encrypts it. */
        public Builder sseDescription(Optional<SseDescription> sseDescription) {
            this.sseDescription = sseDescription;
            return this;
        }

        /** Sets the most that it may take. */
        public Builder onDemandThroughput(Optional<OnDemandThroughput> onDemandThroughput) {
            this.onDemandThroughput = onDemandThroughput;
            return this;
        }

        /** Sets what it bears at once. */
        public Builder warmThroughput(Optional<WarmThroughputDescription> warmThroughput) {
            this.warmThroughput = warmThroughput;
            return this;
        }

        /** Returns the description. */
        public TableDescription build() {
            return new TableDescription(
                    tableName,
                    tableStatus,
                    attributeDefinitions,
                    keySchema,
                    localSecondaryIndexes,
                    globalSecondaryIndexes,
                    creationDateTime,
                    tableArn,
                    tableId,
                    itemCount,
                    tableSizeBytes,
                    billingModeSummary,
                    provisionedThroughput,
                    streamSpecification,
                    latestStreamLabel,
                    latestStreamArn,
                    tableClassSummary,
                    deletionProtectionEnabled,
                    sseDescription,
                    onDemandThroughput,
                    warmThroughput);
        }
    }
}
