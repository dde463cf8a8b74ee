package dev.armature.runtime.stream;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ExpiredIteratorException;
import dev.armature.runtime.operation.GetRecordsRequest;
import dev.armature.runtime.operation.GetRecordsResponse;
import dev.armature.runtime.operation.GetShardIteratorRequest;
import dev.armature.runtime.operation.StreamRecord;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One shard on its way from a first record to its end. Used by one thread at a time. */
final class FollowedShard {
    private final DynamoClient client;
    private final String streamArn;
    private final String shardId;
    /** Where reading begins if no record was handled yet. */
    private final GetShardIteratorRequest start;
    /** The number of the last record that was handled; null before the first. */
    private @Nullable String last;
    /** Where reading goes on; null where that is to be asked for. */
    private @Nullable String iterator;

    private boolean ended;

    FollowedShard(DynamoClient client, GetShardIteratorRequest start) {
        this.client = client;
        this.streamArn = start.streamArn();
        this.shardId = start.shardId();
        this.start = start;
    }

    String shardId() {
        return shardId;
    }

    boolean hasEnded() {
        return ended;
    }

    /** Returns the last record that was handled since this was made. */
    Optional<Checkpoint> checkpoint() {
        return Optional.ofNullable(last).map(number -> new Checkpoint(shardId, number));
    }

    /** Names the place to read at, unless one is named; {@code LATEST} is then fixed. */
    void prepare() {
        if (iterator == null) {
            String handled = last;
            GetShardIteratorRequest place =
                    handled == null ? start : GetShardIteratorRequest.after(streamArn, shardId, handled);
            iterator = client.getShardIterator(place).shardIterator();
        }
    }

    /** Gives a page of records to {@code handler}, and returns how many they were. */
    int read(int limit, Consumer<? super StreamRecord> handler) {
        GetRecordsResponse page = page(limit);
        int handled = 0;
        try {
            for (StreamRecord record : page.records()) {
                handler.accept(record);
                last = record.sequenceNumber();
                handled++;
            }
        } finally {
            if (handled == page.records().size()) {
                iterator = page.nextShardIterator().orElse(null);
                ended = iterator == null;
            } else if (handled > 0) {
                iterator = null;
            }
        }
        return handled;
    }

    private GetRecordsResponse page(int limit) {
        prepare();
        try {
            return records(limit);
        } catch (ExpiredIteratorException e) {
            if (last == null && !isRepeatable()) {
                // Asked for again, LATEST would be another place, and what came between would be missed.
                throw e;
            }
            iterator = null;
            prepare();
            return records(limit);
        }
    }

    private GetRecordsResponse records(int limit) {
        String place = iterator;
        if (place == null) {
            throw new IllegalStateException("No place was asked for in " + shardId);
        }
        return client.getRecords(new GetRecordsRequest(place, Optional.of(limit)));
    }

    private boolean isRepeatable() {
        return switch (start.shardIteratorType()) {
            case LATEST -> false;
            case TRIM_HORIZON, AT_SEQUENCE_NUMBER, AFTER_SEQUENCE_NUMBER -> true;
        };
    }
}
