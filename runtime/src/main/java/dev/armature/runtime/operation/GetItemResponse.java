package dev.armature.runtime.operation;

import dev.armature.runtime.value.ReadableItem;
import java.util.Optional;

/**
 * The item that a key leads to.
 *
 * @param item the item; absent if there is none
 * @param consumedCapacity present if asked for
 */
public record GetItemResponse(Optional<ReadableItem> item, Optional<ConsumedCapacity> consumedCapacity) {}
