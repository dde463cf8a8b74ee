package dev.armature.engine.stream;

import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.engine.item.CommitOrder;
import dev.armature.engine.item.SequenceNumber;
import dev.armature.engine.storage.Cursor;
import dev.armature.engine.storage.KeyValueStore;
import dev.armature.engine.storage.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads records of shards, in their order, none twice and none left out. */
public final class ShardReader {
    private static final long MAX_PAGE_BYTES = 1024L * 1024;

    private final KeyValueStore store;
    private final CommitOrder order;

    /** Reads from {@code store} what is committed in {@code order}. */
    public ShardReader(KeyValueStore store, CommitOrder order) {
        this.store = store;
        this.order = order;
    }

    /**
     * Records of a shard.
     *
     * @param records the records, in order
     * @param next where to read on; empty at the end of a closed shard
     * @param isTrimmed whether records from the position on are gone, so that none are returned
     */
    public record Page(List<ChangeRecord> records, Optional<ReadPosition> next, boolean isTrimmed) {
        private static final Page TRIMMED = new Page(List.of(), Optional.empty(), true);
    }

    /** Returns the number below which every record is there to be read. */
    public SequenceNumber horizon() {
        return order.horizon();
    }

    /** Returns the shards of a stream that are left, parents first. */
    public List<StreamShard> shards(StreamDefinition stream) {
        return StreamShard.of(stream, order.horizon());
    }

    /** Returns whether records at or after a number were trimmed. */
    public boolean isTrimmed(StreamDefinition stream, SequenceNumber number) {
        try (Snapshot snapshot = store.snapshot()) {
            return isTrimmed(snapshot, stream, number);
        }
    }

    private static boolean isTrimmed(Snapshot snapshot, StreamDefinition stream, SequenceNumber number) {
        SequenceNumber trimmed = RecordKey.newestTrimmed(snapshot, stream.keyspace());
        return trimmed != null && !trimmed.isBefore(number);
    }

    /**
     * Returns up to {@code limit} records of a shard from a position on, as many as fit a page of one megabyte, and one
     * at least if there is one.
     */
    public Page read(StreamDefinition stream, StreamShard shard, ReadPosition position, int limit) {
        // Before the snapshot, so that this shows all that is below.
        SequenceNumber horizon = order.horizon();
        SequenceNumber from = max(position.next(), shard.first());
        SequenceNumber end = min(horizon, shard.last().next());
        try (Snapshot snapshot = store.snapshot()) {
            if (!position.isHorizon() && isTrimmed(snapshot, stream, position.next())) {
                return Page.TRIMMED;
            }
            List<ChangeRecord> records = new ArrayList<>();
            long bytes = 0;
            Cursor cursor =
                    snapshot.ascending(RecordKey.of(stream.keyspace(), from), RecordKey.of(stream.keyspace(), end));
            while (cursor.next()) {
                bytes += cursor.value().length;
                if (records.size() == limit || (bytes > MAX_PAGE_BYTES && !records.isEmpty())) {
                    SequenceNumber last = records.get(records.size() - 1).number();
                    return new Page(records, Optional.of(new ReadPosition(last.next(), false)), false);
                }
                records.add(ChangeRecord.decode(RecordKey.number(cursor.key()), cursor.value()));
            }
            ReadPosition next = new ReadPosition(max(from, end), false);
            return new Page(records, shard.isClosed() ? Optional.empty() : Optional.of(next), false);
        }
    }

    private static SequenceNumber max(SequenceNumber one, SequenceNumber other) {
        return one.isBefore(other) ? other : one;
    }

    private static SequenceNumber min(SequenceNumber one, SequenceNumber other) {
        return one.isBefore(other) ? one : other;
    }
}
