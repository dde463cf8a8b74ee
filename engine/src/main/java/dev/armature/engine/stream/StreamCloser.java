package dev.armature.engine.stream;

import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.engine.item.CommitOrder;
import dev.armature.engine.item.ItemWriter;
import dev.armature.engine.item.SequenceNumber;
import dev.armature.engine.storage.Snapshot;
import dev.armature.runtime.operation.StreamStatus;

/** Ends streams when nobody writes to them any more, and goes on with the others when an engine is opened. */
public final class StreamCloser {
    private final Catalog catalog;
    private final ItemWriter writer;
    private final CommitOrder order;

    /** Ends streams of {@code catalog}. */
    public StreamCloser(Catalog catalog, ItemWriter writer, CommitOrder order) {
        this.catalog = catalog;
        this.writer = writer;
        this.order = order;
    }

    /** Waits for the writes that may still be recorded in closing streams, and ends these. */
    public void endClosing() {
        for (StreamDefinition stream : catalog.streams()) {
            if (stream.status() == StreamStatus.DISABLING) {
                writer.awaitWrites();
                catalog.change(stream.ended(order.horizon().millis()));
            }
        }
    }

    /** Lets the numbers of records go on after those that the store holds, and ends what was closing when it was closed. */
    public void resume() {
        try (Snapshot snapshot = catalog.store().snapshot()) {
            for (StreamDefinition stream : catalog.streams()) {
                order.continueAfter(SequenceNumber.last(stream.endedAtMillis().orElse(stream.createdAtMillis() - 1)));
                SequenceNumber newest = RecordKey.newest(snapshot, stream.keyspace());
                if (newest != null) {
                    order.continueAfter(newest);
                }
            }
        }
        endClosing();
    }
}
