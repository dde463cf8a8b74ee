package dev.armature.runtime.operation;

import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Optional;

/**
 * One page of a Scan.
 *
 * @param items the items that passed the filter, in order; empty if only a count was asked for
 * @param count how many items passed the filter
 * @param scannedCount how many items were read
 * @param lastEvaluatedKey where the next page begins; absent if this was the last
 * @param consumedCapacity present if asked for
 */
public record ScanResponse(
        List<ReadableItem> items,
        int count,
        int scannedCount,
        Optional<Item> lastEvaluatedKey,
        Optional<ConsumedCapacity> consumedCapacity) {
    /** Copies the list. */
    public ScanResponse {
        items = List.copyOf(items);
    }
}
