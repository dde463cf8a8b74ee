package dev.armature.runtime.operation;

import dev.armature.runtime.value.ReadableItem;
import java.time.Instant;
import java.util.Optional;

/**
 * One change of one item.
 *
 * @param eventId the identity of the record
 * @param eventName what the change did
 * @param awsRegion the region it happened in
 * @param userIdentity who made it; absent if a request did
 * @param approximateCreationDateTime when it was made, to the second
 * @param keys the key of the item
 * @param newImage the item afterwards; absent if there is none or the stream's records do not carry it
 * @param oldImage the item before; absent if there was none or the stream's records do not carry it
 * @param sequenceNumber the place in the stream: 21 to 40 digits that grow as numbers, not as text
 * @param sizeBytes the size of key and images
 * @param streamViewType which images the stream's records carry
 */
public record StreamRecord(
        String eventId,
        OperationType eventName,
        String awsRegion,
        Optional<Identity> userIdentity,
        Instant approximateCreationDateTime,
        ReadableItem keys,
        Optional<ReadableItem> newImage,
        Optional<ReadableItem> oldImage,
        String sequenceNumber,
        long sizeBytes,
        StreamViewType streamViewType) {
    /** Returns whether the item was deleted because it expired. */
    public boolean isExpiry() {
        return eventName == OperationType.REMOVE
                && userIdentity.filter(Identity.TIME_TO_LIVE::equals).isPresent();
    }
}
