package dev.armature.engine.operation;

import dev.armature.engine.capacity.CapacityMeter;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.index.IndexMaintainer;
import dev.armature.engine.item.ItemChange;
import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.operation.ItemCollectionMetrics;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.ReturnItemCollectionMetrics;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.Item;
import java.util.List;
import java.util.Optional;

/** What writes report beside their result: consumed capacity and item collections. */
final class WriteCapacity {
    private WriteCapacity() {}

    static Optional<ConsumedCapacity> of(ItemChange change, String nameOrArn, ReturnConsumedCapacity detail) {
        if (detail == ReturnConsumedCapacity.NONE) {
            return Optional.empty();
        }
        CapacityMeter meter = new CapacityMeter(nameOrArn);
        add(change, 1, meter);
        return meter.total(detail);
    }

    /** Adds a write: the larger of both images, times {@code factor} on the table's part alone, and the indexes' parts. */
    static void add(ItemChange change, int factor, CapacityMeter meter) {
        int larger = change.largerImageBytes();
        meter.addTableWrite(factor * CapacityMeter.writeUnits(larger));
        if (!change.isNothing()) {
            IndexMaintainer.measure(change, meter);
        }
    }

    /** Returns the item collection that was written to, where it was asked for and the table has any. */
    static Optional<ItemCollectionMetrics> collection(
            TableDefinition table, Item itemOrKey, ReturnItemCollectionMetrics detail) {
        if (detail == ReturnItemCollectionMetrics.NONE || !hasLocalIndex(table)) {
            return Optional.empty();
        }
        AttributeName partitionKey = table.key().partition().get(0).name();
        return Optional.of(new ItemCollectionMetrics(itemOrKey.only(List.of(partitionKey)), 0, 1));
    }

    private static boolean hasLocalIndex(TableDefinition table) {
        return !table.indexes().isEmpty() && table.indexes().get(0).isLocal();
    }
}
