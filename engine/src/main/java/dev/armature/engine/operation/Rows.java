package dev.armature.engine.operation;

import dev.armature.runtime.operation.ConsumedCapacity;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.List;
import java.util.Optional;

/**
 * A page of a SELECT.
 *
 * @param position where the next page goes on
 * @param lastEvaluatedKey the key of the item that was evaluated last, where the page ended behind it
 */
record Rows(
        List<ReadableItem> items,
        ReadPosition position,
        Optional<Item> lastEvaluatedKey,
        Optional<ConsumedCapacity> consumedCapacity) {}
