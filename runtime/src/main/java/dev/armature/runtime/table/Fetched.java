package dev.armature.runtime.table;

import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.operation.ScanResponse;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Optional;

/**
 * What one request of a query or scan brought.
 *
 * @param items the items that passed the filter; none where only their number was asked for
 * @param count how many passed the filter
 * @param next where the next request begins; empty if there is nothing more
 * @param readUnits what it cost in read capacity units; zero where that was not asked for
 */
record Fetched(List<ReadableItem> items, int count, Optional<Item> next, double readUnits) {
    static Fetched of(QueryResponse response) {
        return new Fetched(
                response.items(), response.count(), response.lastEvaluatedKey(), units(response.consumedCapacity()));
    }

    static Fetched of(ScanResponse response) {
        return new Fetched(
                response.items(), response.count(), response.lastEvaluatedKey(), units(response.consumedCapacity()));
    }

    private static double units(Optional<ConsumedCapacity> consumed) {
        return consumed.map(ConsumedCapacity::capacityUnits).orElse(0.0);
    }
}
