package dev.armature.runtime.operation;

import java.util.List;
import java.util.Optional;

/**
 * Changes what a table is like. What is absent stays as it is.
 *
 * @param tableName the name of the table, or its ARN
 * @param attributeDefinitions the types of the key attributes of a new index; those that are known may be repeated
 * @param globalSecondaryIndexUpdates the changes of global indexes; at most one creates or deletes
 * @param billingMode how requests are paid for; absent leaves it
 * @param provisionedThroughput the capacity; absent leaves it
 * @param streamSpecification the stream; absent leaves it
 * @param tableClass the class; absent leaves it
 * @param deletionProtectionEnabled whether deleting the table is refused; absent leaves it
 * @param sseSpecification with whose key the table is encrypted; absent leaves it
 * @param onDemandThroughput the most that the table may take; what is absent stays
 * @param warmThroughput what the table is to bear at once; what is absent stays
 */
public record UpdateTableRequest(
        String tableName,
        List<AttributeDefinition> attributeDefinitions,
        List<GlobalSecondaryIndexUpdate> globalSecondaryIndexUpdates,
        Optional<BillingMode> billingMode,
        Optional<ProvisionedThroughput> provisionedThroughput,
        Optional<StreamSpecification> streamSpecification,
        Optional<TableClass> tableClass,
        Optional<Boolean> deletionProtectionEnabled,
        Optional<SseSpecification> sseSpecification,
        Optional<OnDemandThroughput> onDemandThroughput,
        Optional<WarmThroughput> warmThroughput) {
    /** Copies the collections. */
    public UpdateTableRequest {
        attributeDefinitions = List.copyOf(attributeDefinitions);
        globalSecondaryIndexUpdates = List.copyOf(globalSecondaryIndexUpdates);
    }

    /** Returns a builder of a request that changes nothing yet. */
    public static Builder builder(String tableName) {
        return new Builder(tableName);
    }

    /** Collects the request; used by one thread. */
    public static final class Builder {
        private final String tableName;
        private List<AttributeDefinition> attributeDefinitions = List.of();
        private List<GlobalSecondaryIndexUpdate> globalSecondaryIndexUpdates = List.of();
        private Optional<BillingMode> billingMode = Optional.empty();
        private Optional<ProvisionedThroughput> provisionedThroughput = Optional.empty();
        private Optional<StreamSpecification> streamSpecification = Optional.empty();
        private Optional<TableClass> tableClass = Optional.empty();
        private Optional<Boolean> deletionProtectionEnabled = Optional.empty();
        private Optional<SseSpecification> sseSpecification = Optional.empty();
        private Optional<OnDemandThroughput> onDemandThroughput = Optional.empty();
        private Optional<WarmThroughput> warmThroughput = Optional.empty();

        private Builder(String tableName) {
            this.tableName = tableName;
        }

        /** Sets the types of the key attributes of a new index. */
        public Builder attributeDefinitions(List<AttributeDefinition> attributeDefinitions) {
            this.attributeDefinitions = attributeDefinitions;
            return this;
        }

        /** Sets the changes of global indexes. */
        public Builder globalSecondaryIndexUpdates(List<GlobalSecondaryIndexUpdate> globalSecondaryIndexUpdates) {
            this.globalSecondaryIndexUpdates = globalSecondaryIndexUpdates;
            return this;
        }

        /** Sets how requests are paid for. */
        public Builder billingMode(BillingMode billingMode) {
            this.billingMode = Optional.of(billingMode);
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
            this.deletionProtectionEnabled = Optional.of(deletionProtectionEnabled);
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
        public UpdateTableRequest build() {
            return new UpdateTableRequest(
                    tableName,
                    attributeDefinitions,
                    globalSecondaryIndexUpdates,
                    billingMode,
                    provisionedThroughput,
                    streamSpecification,
                    tableClass,
                    deletionProtectionEnabled,
                    sseSpecification,
                    onDemandThroughput,
                    warmThroughput);
        }
    }
}
