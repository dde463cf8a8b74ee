package dev.armature.runtime.stream;

import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.operation.StreamRecord;
import java.util.List;

/**
 * Gives each record of a table's stream, as a typed change, to the method of its entity. Generated handlers extend it,
 * with one abstract method for each entity of the table.
 *
 * <p>Whether a handler may be used by several threads is up to its methods.
 */
public abstract class StreamHandler {
    /** Creates the handler. */
    protected StreamHandler() {}

    /** Returns the entities of the table, each with its method. */
    protected abstract List<EntityChanges> entities();

    /**
     * Handles one record. What the entity's method throws reaches the caller. A record of an item that keeps a value
     * unique is passed over.
     *
     * @throws IllegalStateException if the record is of a stream with another view than the table declares
     */
    public final void handle(StreamRecord record) {
        List<EntityChanges> entities = entities();
        if (entities.stream().anyMatch(entity -> entity.isMarker(record))) {
            return;
        }
        for (EntityChanges entity : entities) {
            if (entity.isOwn(record)) {
                handle(entity, record);
                return;
            }
        }
        CodecException failure = new CodecException("An item", "", "it is of none of the table's entities", null);
        onUnreadable(record, failure.withKey("An item", String.valueOf(record.keys())));
    }

    private void handle(EntityChanges entity, StreamRecord record) {
        Runnable handling;
        try {
            handling = entity.read(record);
        } catch (CodecException e) {
            onUnreadable(record, e);
            return;
        }
        handling.run();
    }

    /**
     * Handles a record that is of no entity, or holds what its entity cannot: by default, throws. A handler that goes on
     * overrides it.
     *
     * @throws CodecException by default, {@code failure}
     */
    protected void onUnreadable(StreamRecord record, CodecException failure) {
        throw failure;
    }
}
