package dev.armature.runtime.stream;

import dev.armature.runtime.operation.StreamRecord;
import java.time.Instant;

/**
 * What every change has, whatever its stream carries.
 *
 * @param eventId the identity of the record, the same each time that it is read
 * @param sequenceNumber the place in the stream: digits that grow as numbers, not as text
 * @param at when the change was made, to the second
 */
public record ChangeEvent(String eventId, String sequenceNumber, Instant at) {
    static ChangeEvent of(StreamRecord record) {
        return new ChangeEvent(record.eventId(), record.sequenceNumber(), record.approximateCreationDateTime());
    }
}
