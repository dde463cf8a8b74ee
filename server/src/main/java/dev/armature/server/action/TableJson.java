package dev.armature.server.action;

import dev.armature.runtime.operation.BillingModeSummary;
import dev.armature.runtime.operation.GlobalSecondaryIndexDescription;
import dev.armature.runtime.operation.IndexProjection;
import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.LocalSecondaryIndexDescription;
import dev.armature.runtime.operation.OnDemandThroughput;
import dev.armature.runtime.operation.ProvisionedThroughputDescription;
import dev.armature.runtime.operation.SseDescription;
import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.TableClassSummary;
import dev.armature.runtime.operation.TableDescription;
import dev.armature.runtime.operation.WarmThroughputDescription;
import dev.armature.server.protocol.JsonOutput;
import java.util.List;
import java.util.Optional;

/** Descriptions of tables, as answers carry them. */
final class TableJson {
    private TableJson() {}

    /** Writes the members of a table's description. */
    static void write(JsonOutput json, TableDescription table) {
        json.objectsIfAny(
                        "AttributeDefinitions",
                        table.attributeDefinitions(),
                        (out, one) -> out.text("AttributeName", one.attributeName())
                                .text("AttributeType", one.attributeType().name()))
                .text("TableName", table.tableName());
        keySchema(json, table.keySchema());
        json.text("TableStatus", table.tableStatus().name())
                .time("CreationDateTime", table.creationDateTime())
                .object("ProvisionedThroughput", table.provisionedThroughput(), TableJson::throughput)
                .whole("TableSizeBytes", table.tableSizeBytes())
                .whole("ItemCount", table.itemCount())
                .text("TableArn", table.tableArn())
                .text("TableId", table.tableId())
                .object("BillingModeSummary", table.billingModeSummary(), TableJson::billingMode)
                .objectsIfAny("LocalSecondaryIndexes", table.localSecondaryIndexes(), TableJson::localIndex)
                .objectsIfAny("GlobalSecondaryIndexes", table.globalSecondaryIndexes(), TableJson::globalIndex)
                .object("StreamSpecification", table.streamSpecification(), TableJson::stream)
                .text("LatestStreamLabel", table.latestStreamLabel())
                .text("LatestStreamArn", table.latestStreamArn())
                .object("TableClassSummary", table.tableClassSummary(), TableJson::tableClass)
                .flag("DeletionProtectionEnabled", table.deletionProtectionEnabled())
                .object("SSEDescription", table.sseDescription(), TableJson::encryption)
                .object("OnDemandThroughput", table.onDemandThroughput(), TableJson::onDemandThroughput)
                .object("WarmThroughput", table.warmThroughput(), TableJson::warmThroughput);
    }

    static void keySchema(JsonOutput json, List<KeySchemaElement> keySchema) {
        json.objectsIfAny(
                "KeySchema",
                keySchema,
                (out, one) -> out.text("AttributeName", one.attributeName())
                        .text("KeyType", one.keyType().name()));
    }

    private static void throughput(JsonOutput json, ProvisionedThroughputDescription units) {
        json.time("LastIncreaseDateTime", units.lastIncreaseDateTime())
                .time("LastDecreaseDateTime", units.lastDecreaseDateTime())
                .whole("NumberOfDecreasesToday", units.numberOfDecreasesToday())
                .whole("ReadCapacityUnits", units.readCapacityUnits())
                .whole("WriteCapacityUnits", units.writeCapacityUnits());
    }

    private static void billingMode(JsonOutput json, BillingModeSummary summary) {
        json.text("BillingMode", summary.billingMode().name())
                .time("LastUpdateToPayPerRequestDateTime", summary.lastUpdateToPayPerRequestDateTime());
    }

    private static void stream(JsonOutput json, StreamSpecification stream) {
        json.flag("StreamEnabled", stream.streamEnabled())
                .text("StreamViewType", stream.streamViewType().map(Enum::name));
    }

    private static void tableClass(JsonOutput json, TableClassSummary summary) {
        json.text("TableClass", summary.tableClass().name()).time("LastUpdateDateTime", summary.lastUpdateDateTime());
    }

    private static void localIndex(JsonOutput json, LocalSecondaryIndexDescription index) {
        json.text("IndexName", index.indexName());
        keySchema(json, index.keySchema());
        projection(json, index.projection());
        json.whole("IndexSizeBytes", index.indexSizeBytes())
                .whole("ItemCount", index.itemCount())
                .text("IndexArn", index.indexArn());
    }

    private static void globalIndex(JsonOutput json, GlobalSecondaryIndexDescription index) {
        json.text("IndexName", index.indexName());
        keySchema(json, index.keySchema());
        projection(json, index.projection());
        json.text("IndexStatus", index.indexStatus().name());
        index.backfilling().ifPresent(backfilling -> json.flag("Backfilling", backfilling));
        json.object("ProvisionedThroughput", index.provisionedThroughput(), TableJson::throughput)
                .whole("IndexSizeBytes", index.indexSizeBytes())
                .whole("ItemCount", index.itemCount())
                .text("IndexArn", index.indexArn())
                .object("OnDemandThroughput", index.onDemandThroughput(), TableJson::onDemandThroughput)
                .object("WarmThroughput", index.warmThroughput(), TableJson::warmThroughput);
    }

    private static void encryption(JsonOutput json, SseDescription key) {
        json.text("Status", key.status().name())
                .text("SSEType", key.sseType().map(Enum::name))
                .text("KMSMasterKeyArn", key.kmsMasterKeyArn());
    }

    private static void onDemandThroughput(JsonOutput json, OnDemandThroughput most) {
        most.maxReadRequestUnits().ifPresent(units -> json.whole("MaxReadRequestUnits", units));
        most.maxWriteRequestUnits().ifPresent(units -> json.whole("MaxWriteRequestUnits", units));
    }

    private static void warmThroughput(JsonOutput json, WarmThroughputDescription warm) {
        json.whole("ReadUnitsPerSecond", warm.readUnitsPerSecond())
                .whole("WriteUnitsPerSecond", warm.writeUnitsPerSecond())
                .text("Status", warm.status().name());
    }

    private static void projection(JsonOutput json, IndexProjection projection) {
        json.object("Projection", Optional.of(projection), (out, one) -> {
            out.text("ProjectionType", one.projectionType().name());
            if (!one.nonKeyAttributes().isEmpty()) {
                out.texts("NonKeyAttributes", one.nonKeyAttributes());
            }
        });
    }
}
