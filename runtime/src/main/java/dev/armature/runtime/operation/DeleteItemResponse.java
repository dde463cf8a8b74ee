package dev.armature.runtime.operation;

import dev.armature.runtime.value.ReadableItem;
import java.util.Optional;

/**
 * What a delete did.
 *
 * @param attributes what {@link ReturnValues} asked for; absent if there is nothing to return
 * @param consumedCapacity present if asked for
 * @param itemCollectionMetrics present if asked for and the table has local indexes
 */
public record DeleteItemResponse(
        Optional<ReadableItem> attributes,
        Optional<ConsumedCapacity> consumedCapacity,
        Optional<ItemCollectionMetrics> itemCollectionMetrics) {}
