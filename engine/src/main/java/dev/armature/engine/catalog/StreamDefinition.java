package dev.armature.engine.catalog;

import dev.armature.runtime.operation.KeySchemaElement;
import dev.armature.runtime.operation.StreamStatus;
import dev.armature.runtime.operation.StreamViewType;
import java.util.List;
import java.util.Optional;

/**
 * The definition of a stream, which may outlive its table by the time for which its records are kept. Immutable; a
 * change makes another.
 *
 * @param tableName the name of the table
 * @param label when it was begun, in words; no other stream of a table of this name has it
 * @param keyspace the keyspace of its records
 * @param viewType which images its records carry
 * @param keySchema the table's key
 * @param createdAtMillis when it was begun, in milliseconds since the epoch
 * @param isOpen whether changes are recorded
 * @param endedAtMillis the last millisecond that a record may be of; absent until no more come
 */
public record StreamDefinition(
        String tableName,
        String label,
        int keyspace,
        StreamViewType viewType,
        List<KeySchemaElement> keySchema,
        long createdAtMillis,
        boolean isOpen,
        Optional<Long> endedAtMillis) {
    /** Returns the definition of a new stream. */
    static StreamDefinition begun(
            String tableName,
            String label,
            int keyspace,
            StreamViewType viewType,
            List<KeySchemaElement> keySchema,
            long nowMillis) {
        return new StreamDefinition(tableName, label, keyspace, viewType, keySchema, nowMillis, true, Optional.empty());
    }

    /** Returns this definition for writes that begin from now on, which are not recorded. */
    public StreamDefinition closing() {
        return new StreamDefinition(
                tableName, label, keyspace, viewType, keySchema, createdAtMillis, false, endedAtMillis);
    }

    /** Returns this definition when no write is left that may be recorded. */
    public StreamDefinition ended(long millis) {
        return new StreamDefinition(
                tableName, label, keyspace, viewType, keySchema, createdAtMillis, false, Optional.of(millis));
    }

    /** Returns where the stream is in its life. */
    public StreamStatus status() {
        if (isOpen) {
            return StreamStatus.ENABLED;
        }
        return endedAtMillis.isPresent() ? StreamStatus.DISABLED : StreamStatus.DISABLING;
    }

    /** Returns whether {@code other} is this stream, perhaps at another time of its life. */
    boolean is(StreamDefinition other) {
        return keyspace == other.keyspace;
    }
}
