package dev.armature.server.action;

import dev.armature.runtime.operation.Capacity;
import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.operation.ItemCollectionMetrics;
import dev.armature.server.protocol.JsonOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Consumed capacity and the sizes of item collections, as answers carry them. */
final class CapacityJson {
    private CapacityJson() {}

    /** Writes what an operation on one table consumed, if that was asked for. */
    static void write(JsonOutput json, Optional<ConsumedCapacity> consumed) {
        json.object("ConsumedCapacity", consumed, CapacityJson::consumed);
    }

    /** Writes what an operation on several tables consumed, if that was asked for. */
    static void write(JsonOutput json, List<ConsumedCapacity> consumed) {
        json.objectsIfAny("ConsumedCapacity", consumed, CapacityJson::consumed);
    }

    private static void consumed(JsonOutput json, ConsumedCapacity consumed) {
        json.text("TableName", consumed.tableName())
                .decimal("CapacityUnits", consumed.capacityUnits())
                .decimal("ReadCapacityUnits", consumed.readCapacityUnits())
                .decimal("WriteCapacityUnits", consumed.writeCapacityUnits())
                .object("Table", consumed.table(), CapacityJson::capacity);
        indexes(json, "LocalSecondaryIndexes", consumed.localSecondaryIndexes());
        indexes(json, "GlobalSecondaryIndexes", consumed.globalSecondaryIndexes());
    }

    private static void indexes(JsonOutput json, String name, Map<String, Capacity> capacities) {
        if (!capacities.isEmpty()) {
            json.map(
                    name,
                    capacities,
                    (out, index, capacity) -> out.object(index, members -> capacity(members, capacity)));
        }
    }

    private static void capacity(JsonOutput json, Capacity capacity) {
        json.decimal("ReadCapacityUnits", capacity.readCapacityUnits())
                .decimal("WriteCapacityUnits", capacity.writeCapacityUnits())
                .decimal("CapacityUnits", capacity.capacityUnits());
    }

    /** Writes the size of the item collection that was written to, if that was asked for. */
    static void writeCollection(JsonOutput json, Optional<ItemCollectionMetrics> metrics) {
        json.object("ItemCollectionMetrics", metrics, CapacityJson::collection);
    }

    /** Writes the sizes of the item collections that were written to, by table, if that was asked for. */
    static void writeCollections(JsonOutput json, Map<String, List<ItemCollectionMetrics>> metrics) {
        if (!metrics.isEmpty()) {
            json.map(
                    "ItemCollectionMetrics",
                    metrics,
                    (out, table, ofTable) -> out.objects(table, ofTable, CapacityJson::collection));
        }
    }

    private static void collection(JsonOutput json, ItemCollectionMetrics metrics) {
        json.item("ItemCollectionKey", metrics.itemCollectionKey())
                .decimals("SizeEstimateRangeGB", metrics.sizeEstimateLowerGb(), metrics.sizeEstimateUpperGb());
    }
}
