package dev.armature.engine.operation;

import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.encoding.Keyspace;
import dev.armature.engine.item.ItemReader;
import dev.armature.engine.storage.Cursor;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.BillingModeSummary;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.GlobalSecondaryIndexDescription;
import dev.armature.runtime.operation.IndexStatus;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.operation.LocalSecondaryIndexDescription;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.ProvisionedThroughputDescription;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.TableClassSummary;
import dev.armature.runtime.operation.TableDescription;
import dev.armature.runtime.operation.TableStatus;
import dev.armature.runtime.value.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Describes tables. Counts and sizes are exact and of this moment, found by a walk over what is counted; the service's
 * are some hours old.
 */
final class TableDescriber {
    private static final ProvisionedThroughput NONE = new ProvisionedThroughput(0, 0);

    private final ItemReader reader;
    private final String arnPrefix;

    /** Creates the describer of tables whose ARN is {@code arnPrefix} and their name. */
    TableDescriber(ItemReader reader, String arnPrefix) {
        this.reader = reader;
        this.arnPrefix = arnPrefix;
    }

    TableDescription describe(TableDefinition table, TableStatus status) {
        return description(table, status).build();
    }

    /** Describes a table that is being changed: it still has the capacity that it had before. */
    TableDescription describeUpdating(TableDefinition table, TableDefinition before) {
        return description(table, TableStatus.UPDATING)
                .provisionedThroughput(
                        throughput(before.request().provisionedThroughput().orElse(NONE)))
                .build();
    }

    private TableDescription.Builder description(TableDefinition table, TableStatus status) {
        CreateTableRequest request = table.request();
        String arn = arnPrefix + table.name();
        Instant createdAt = Instant.ofEpochMilli(table.createdAtMillis());
        try (ItemReader.View view = reader.view()) {
            Extent extent = Extent.of(view, table.keyspace());
            TableDescription.Builder description = TableDescription.builder(
                            table.name(), status, request.attributeDefinitions(), request.keySchema())
                    .localSecondaryIndexes(localIndexes(table, view, arn))
                    .globalSecondaryIndexes(globalIndexes(table, view, arn, status))
                    .creationDateTime(createdAt)
                    .tableArn(arn)
                    .tableId(table.id())
                    .itemCount(extent.count)
                    .tableSizeBytes(extent.sizeBytes)
                    .provisionedThroughput(
                            throughput(request.provisionedThroughput().orElse(NONE)))
                    .tableClassSummary(new TableClassSummary(
                            request.tableClass(),
                            table.settings().classChangedAtMillis().map(Instant::ofEpochMilli)))
                    .deletionProtectionEnabled(request.deletionProtectionEnabled());
            Optional<Instant> payPerRequestSince =
                    table.settings().payPerRequestSinceMillis().map(Instant::ofEpochMilli);
            if (request.billingMode() == BillingMode.PAY_PER_REQUEST) {
                description.billingModeSummary(new BillingModeSummary(
                        BillingMode.PAY_PER_REQUEST, Optional.of(payPerRequestSince.orElse(createdAt))));
            } else if (payPerRequestSince.isPresent()) {
                description.billingModeSummary(new BillingModeSummary(BillingMode.PROVISIONED, payPerRequestSince));
            }
            describeStream(table, arn, description);
            return description;
        }
    }

    /** The latest stream is named for as long as it can be read, the open one described. */
    private static void describeStream(TableDefinition table, String arn, TableDescription.Builder description) {
        Optional<StreamDefinition> stream = table.settings().stream();
        if (stream.isPresent()) {
            String label = stream.get().label();
            description.latestStreamLabel(label).latestStreamArn(arn + "/stream/" + label);
            if (stream.get().isOpen()) {
                description.streamSpecification(
                        new StreamSpecification(true, Optional.of(stream.get().viewType())));
            }
        }
    }

    private static List<LocalSecondaryIndexDescription> localIndexes(
            TableDefinition table, ItemReader.View view, String arn) {
        List<LocalSecondaryIndexDescription> descriptions = new ArrayList<>();
        for (LocalSecondaryIndex index : table.request().localSecondaryIndexes()) {
            Extent extent = Extent.of(view, definition(table, index.indexName()).keyspace());
            descriptions.add(new LocalSecondaryIndexDescription(
                    index.indexName(),
                    index.keySchema(),
                    index.projection(),
                    extent.sizeBytes,
                    extent.count,
                    arn + "/index/" + index.indexName()));
        }
        return descriptions;
    }

    private static List<GlobalSecondaryIndexDescription> globalIndexes(
            TableDefinition table, ItemReader.View view, String arn, TableStatus status) {
        List<GlobalSecondaryIndexDescription> descriptions = new ArrayList<>();
        for (GlobalSecondaryIndex index : table.request().globalSecondaryIndexes()) {
            IndexDefinition definition = definition(table, index.indexName());
            Extent extent = Extent.of(view, definition.keyspace());
            descriptions.add(new GlobalSecondaryIndexDescription(
                    index.indexName(),
                    index.keySchema(),
                    index.projection(),
                    indexStatus(status, definition),
                    definition.status() == IndexStatus.CREATING,
                    Optional.of(throughput(index.provisionedThroughput().orElse(NONE))),
                    extent.sizeBytes,
                    extent.count,
                    arn + "/index/" + index.indexName()));
        }
        return descriptions;
    }

    private static IndexStatus indexStatus(TableStatus status, IndexDefinition index) {
        if (status == TableStatus.CREATING) {
            return IndexStatus.CREATING;
        }
        return status == TableStatus.DELETING ? IndexStatus.DELETING : index.status();
    }

    private static IndexDefinition definition(TableDefinition table, String index) {
        IndexDefinition definition = table.index(index);
        if (definition == null) {
            throw new IllegalStateException("The table " + table.name() + " has no index " + index);
        }
        return definition;
    }

    private static ProvisionedThroughputDescription throughput(ProvisionedThroughput throughput) {
        return new ProvisionedThroughputDescription(
                throughput.readCapacityUnits(), throughput.writeCapacityUnits(), 0, Optional.empty(), Optional.empty());
    }

    /** How much a keyspace holds. */
    private record Extent(long count, long sizeBytes) {
        static Extent of(ItemReader.View view, int keyspace) {
            long count = 0;
            long sizeBytes = 0;
            Cursor cursor = view.walk(Keyspace.range(keyspace), true);
            while (cursor.next()) {
                count++;
                sizeBytes += Item.ofEncoded(cursor.value()).sizeBytes();
            }
            return new Extent(count, sizeBytes);
        }
    }
}
