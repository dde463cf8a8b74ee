package dev.armature.engine.operation;

import dev.armature.engine.catalog.CapacityChanges;
import dev.armature.engine.catalog.IndexDefinition;
import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.encoding.Keyspace;
import dev.armature.engine.item.ItemReader;
import dev.armature.engine.storage.Cursor;
import dev.armature.engine.time.EngineClock;
import dev.armature.runtime.operation.AttributeDefinition;
import dev.armature.runtime.operation.BillingMode;
import dev.armature.runtime.operation.BillingModeSummary;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.GlobalSecondaryIndex;
import dev.armature.runtime.operation.GlobalSecondaryIndexDescription;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.IndexStatus;
import dev.armature.runtime.operation.LocalSecondaryIndex;
import dev.armature.runtime.operation.LocalSecondaryIndexDescription;
import dev.armature.runtime.operation.OnDemandThroughput;
import dev.armature.runtime.operation.ProvisionedThroughput;
import dev.armature.runtime.operation.ProvisionedThroughputDescription;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.TableClassSummary;
import dev.armature.runtime.operation.TableDescription;
import dev.armature.runtime.operation.TableStatus;
import dev.armature.runtime.operation.WarmThroughput;
import dev.armature.runtime.operation.WarmThroughputDescription;
import dev.armature.runtime.value.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Describes tables. Counts and sizes are exact and of this moment, found by a walk over what is counted; the service's
 * are some hours old.
 */
final class TableDescriber {
    private static final ProvisionedThroughput NONE = new ProvisionedThroughput(0, 0);

    private final ItemReader reader;
    private final EncryptionKeys keys;
    private final EngineClock clock;
    private final String arnPrefix;

    /** Creates the describer of tables whose ARN is {@code arnPrefix} and their name. */
    TableDescriber(ItemReader reader, EncryptionKeys keys, EngineClock clock, String arnPrefix) {
        this.reader = reader;
        this.keys = keys;
        this.clock = clock;
        this.arnPrefix = arnPrefix;
    }

    TableDescription describe(TableDefinition table, TableStatus status) {
        CreateTableRequest request = table.request();
        String arn = arnPrefix + table.name();
        try (ItemReader.View view = reader.view()) {
            TableDescription.Builder description = TableDescription.builder(
                            table.name(), status, sorted(request.attributeDefinitions()), request.keySchema())
                    .localSecondaryIndexes(localIndexes(table, view, arn))
                    .globalSecondaryIndexes(globalIndexes(table, view, arn, status))
                    .creationDateTime(Instant.ofEpochMilli(table.createdAtMillis()));
            describeWhole(table, view, arn, description);
            return description.build();
        }
    }

    /** Describes a table that is deleted: what it is made of, and since when, is told no more. */
    TableDescription describeDeleted(TableDefinition table) {
        try (ItemReader.View view = reader.view()) {
            TableDescription.Builder description =
                    TableDescription.builder(table.name(), TableStatus.DELETING, List.of(), List.of());
            describeWhole(table, view, arnPrefix + table.name(), description);
            return description.build();
        }
    }

    /** Describes what a table is as a whole: its size, its settings, its stream. */
    private void describeWhole(
            TableDefinition table, ItemReader.View view, String arn, TableDescription.Builder description) {
        CreateTableRequest request = table.request();
        Extent extent = Extent.of(view, table.keyspace());
        description
                .tableArn(arn)
                .tableId(table.id())
                .itemCount(extent.count)
                .tableSizeBytes(extent.sizeBytes)
                .billingModeSummary(billing(table, Instant.ofEpochMilli(table.createdAtMillis())))
                .provisionedThroughput(Optional.of(throughput(table, request.provisionedThroughput(), "")))
                .tableClassSummary(tableClass(table))
                .deletionProtectionEnabled(request.deletionProtectionEnabled())
                .sseDescription(keys.describe(request.sseSpecification()))
                .onDemandThroughput(most(request.onDemandThroughput()))
                .warmThroughput(warm(request.warmThroughput()));
        describeStream(table, arn, description);
    }

    /** Who has always paid for reserved capacity is not told so. */
    private static Optional<BillingModeSummary> billing(TableDefinition table, Instant createdAt) {
        Optional<Instant> payPerRequestSince =
                table.settings().payPerRequestSinceMillis().map(Instant::ofEpochMilli);
        if (table.request().billingMode() == BillingMode.PAY_PER_REQUEST) {
            return Optional.of(new BillingModeSummary(
                    BillingMode.PAY_PER_REQUEST, Optional.of(payPerRequestSince.orElse(createdAt))));
        }
        return payPerRequestSince.map(since -> new BillingModeSummary(BillingMode.PROVISIONED, Optional.of(since)));
    }

    private static List<AttributeDefinition> sorted(List<AttributeDefinition> attributes) {
        List<AttributeDefinition> sorted = new ArrayList<>(attributes);
        sorted.sort(Comparator.comparing(AttributeDefinition::attributeName));
        return sorted;
    }

    /** Describes the class of a table; empty if it was never said. */
    private static Optional<TableClassSummary> tableClass(TableDefinition table) {
        return table.request()
                .tableClass()
                .map(tableClass -> new TableClassSummary(
                        tableClass, table.settings().classChangedAtMillis().map(Instant::ofEpochMilli)));
    }

    private static Optional<OnDemandThroughput> most(Optional<OnDemandThroughput> most) {
        return most.filter(limits -> !limits.isEmpty());
    }

    private static Optional<WarmThroughputDescription> warm(Optional<WarmThroughput> warm) {
        return warm.map(units -> new WarmThroughputDescription(
                units.readUnitsPerSecond().orElse(0L),
                units.writeUnitsPerSecond().orElse(0L),
                TableStatus.ACTIVE));
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
                    sorted(index.projection()),
                    extent.sizeBytes,
                    extent.count,
                    arn + "/index/" + index.indexName()));
        }
        return descriptions;
    }

    private List<GlobalSecondaryIndexDescription> globalIndexes(
            TableDefinition table, ItemReader.View view, String arn, TableStatus status) {
        List<GlobalSecondaryIndexDescription> descriptions = new ArrayList<>();
        for (GlobalSecondaryIndex index : table.request().globalSecondaryIndexes()) {
            IndexDefinition definition = definition(table, index.indexName());
            Extent extent = Extent.of(view, definition.keyspace());
            descriptions.add(new GlobalSecondaryIndexDescription(
                    index.indexName(),
                    index.keySchema(),
                    sorted(index.projection()),
                    indexStatus(status, definition),
                    definition.status() == IndexStatus.CREATING ? Optional.of(true) : Optional.empty(),
                    Optional.of(throughput(table, index.provisionedThroughput(), index.indexName())),
                    extent.sizeBytes,
                    extent.count,
                    arn + "/index/" + index.indexName(),
                    most(index.onDemandThroughput()),
                    warm(index.warmThroughput())));
        }
        return descriptions;
    }

    private static IndexProjection sorted(IndexProjection projection) {
        return new IndexProjection(
                projection.projectionType(),
                projection.nonKeyAttributes().stream().sorted().toList());
    }

    private static IndexStatus indexStatus(TableStatus status, IndexDefinition index) {
        return status == TableStatus.CREATING ? IndexStatus.CREATING : index.status();
    }

    private static IndexDefinition definition(TableDefinition table, String index) {
        IndexDefinition definition = table.index(index);
        if (definition == null) {
            throw new IllegalStateException("The table " + table.name() + " has no index " + index);
        }
        return definition;
    }

    private ProvisionedThroughputDescription throughput(
            TableDefinition table, Optional<ProvisionedThroughput> reserved, String index) {
        ProvisionedThroughput units = reserved.orElse(NONE);
        CapacityChanges changes = table.settings().capacityChanges(index);
        return new ProvisionedThroughputDescription(
                units.readCapacityUnits(),
                units.writeCapacityUnits(),
                changes.loweredOnDayOf(clock.millis()),
                changes.raisedAtMillis().map(Instant::ofEpochMilli),
                changes.loweredAtMillis().map(Instant::ofEpochMilli));
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
