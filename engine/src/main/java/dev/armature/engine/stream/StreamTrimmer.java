package dev.armature.engine.stream;

import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.engine.encoding.KeyRange;
import dev.armature.engine.encoding.Keyspace;
import dev.armature.engine.item.CommitOrder;
import dev.armature.engine.item.SequenceNumber;
import dev.armature.engine.storage.Cursor;
import dev.armature.engine.storage.KeyValueStore;
import dev.armature.engine.storage.Snapshot;
import dev.armature.engine.storage.WriteBatch;
import dev.armature.engine.time.EngineClock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Deletes records that are older than a day, and streams that ended a day ago, once in each minute of the clock: on the
 * thread that moves a manual clock, or on the background thread of the system's.
 */
public final class StreamTrimmer implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofMinutes(1);
    /** How many records are deleted in one commit. */
    private static final int AT_ONCE = 1000;

    private final Catalog catalog;
    private final KeyValueStore store;
    private final CommitOrder order;
    private final EngineClock clock;
    /** Set with the first stream; guarded by this object's monitor. */
    private EngineClock.@Nullable Registration trimming;

    private boolean closed;

    /** Trims the streams of {@code catalog}, once it has begun. */
    public StreamTrimmer(Catalog catalog, CommitOrder order, EngineClock clock) {
        this.catalog = catalog;
        this.store = catalog.store();
        this.order = order;
        this.clock = clock;
    }

    /** Begins, unless it has begun; engines without a stream never do. */
    public synchronized void start() {
        if (trimming == null && !closed) {
            trimming = clock.every(PERIOD, this::trim);
        }
    }

    private void trim() {
        long oldest = order.horizon().millis() - StreamShard.RETENTION_MILLIS;
        for (StreamDefinition stream : catalog.streams()) {
            try {
                if (stream.endedAtMillis().isPresent() && stream.endedAtMillis().get() < oldest) {
                    catalog.forget(stream);
                    store.commit(new WriteBatch().delete(RecordKey.trimmed(stream.keyspace())));
                } else {
                    trim(stream.keyspace(), SequenceNumber.first(Math.max(0, oldest)));
                }
            } catch (RuntimeException e) {
                // The background work of a clock ends with the first failure, and the next time may well succeed.
                System.getLogger(StreamTrimmer.class.getName())
                        .log(System.Logger.Level.ERROR, "The stream of " + stream.tableName() + " is not trimmed", e);
            }
        }
    }

    /** Deletes the records below a number. */
    private void trim(int keyspace, SequenceNumber end) {
        KeyRange range = new KeyRange(Keyspace.range(keyspace).from(), RecordKey.of(keyspace, end));
        WriteBatch batch;
        do {
            batch = new WriteBatch();
            byte[] newest = null;
            try (Snapshot snapshot = store.snapshot()) {
                Cursor cursor = snapshot.ascending(range.from(), range.toExclusive());
                while (batch.size() < AT_ONCE && cursor.next()) {
                    newest = cursor.key();
                    batch.delete(newest);
                }
            }
            if (newest != null) {
                batch.put(RecordKey.trimmed(keyspace), newest);
                store.commit(batch);
            }
        } while (batch.size() > AT_ONCE);
    }

    /** Ends the background work. */
    @Override
    public synchronized void close() {
        closed = true;
        if (trimming != null) {
            trimming.close();
        }
    }
}
