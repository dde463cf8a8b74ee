package dev.armature.runtime.stream;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.client.Sleeper;
import dev.armature.runtime.operation.DescribeStreamRequest;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.GetShardIteratorRequest;
import dev.armature.runtime.operation.Shard;
import dev.armature.runtime.operation.StreamDescription;
import dev.armature.runtime.operation.StreamRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Follows a stream: reads its shards, each after its parent, and hands every record on at least once. The records of one
 * item come in the order of its changes.
 *
 * <pre>{@code
 * try (StreamReader reader = StreamReader.ofTable(client, "Music").resumeAt(saved).build()) {
 *     reader.follow(handler::handle, Duration.ofSeconds(1));      // or reader.poll(handler::handle), now and then
 * }
 * }</pre>
 *
 * <p>It holds one page of records at a time. A record whose handling throws is handed on again by the next call, with
 * those after it. If nobody calls for a day, records are trimmed that were not read, and the next call throws {@link
 * dev.armature.runtime.error.TrimmedDataAccessException}.
 *
 * <p>Used by one thread at a time; any thread may close it.
 */
public final class StreamReader implements AutoCloseable {
    private final DynamoClient client;
    private final String streamArn;
    private final boolean fromLatest;
    private final int limit;
    private final Consumer<? super Checkpoint> checkpoints;
    private final Sleeper sleeper;
    private final Map<String, String> resumed;
    private final Map<String, FollowedShard> reading = new LinkedHashMap<>();
    /** Ids of shards that were read to their ends, or need not be read. */
    private final Set<String> done = new HashSet<>();

    private boolean hasLooked;
    private boolean looksAgain = true;
    private volatile boolean closed;

    private StreamReader(Builder builder) {
        this.client = builder.client;
        this.streamArn = builder.streamArn;
        this.fromLatest = builder.fromLatest;
        this.limit = builder.limit;
        this.checkpoints = builder.checkpoints;
        this.sleeper = builder.sleeper;
        this.resumed = Map.copyOf(builder.resumed);
    }

    /**
     * Begins a reader of the latest stream of a table.
     *
     * @throws IllegalArgumentException if the table never had one
     */
    public static Builder ofTable(DynamoClient client, String tableName) {
        Optional<String> streamArn = client.describeTable(new DescribeTableRequest(tableName))
                .table()
                .latestStreamArn();
        return new Builder(
                client,
                streamArn.orElseThrow(
                        () -> new IllegalArgumentException("The table " + tableName + " has no stream to read")));
    }

    /** Begins a reader of a stream. */
    public static Builder ofStream(DynamoClient client, String streamArn) {
        return new Builder(client, streamArn);
    }

    /** Sets how a stream is read. */
    public static final class Builder {
        private static final int MAX_RECORDS = 1000;

        private final DynamoClient client;
        private final String streamArn;
        private final Map<String, String> resumed = new HashMap<>();
        private boolean fromLatest;
        private int limit = MAX_RECORDS;
        private Consumer<? super Checkpoint> checkpoints = checkpoint -> {};
        private Sleeper sleeper = Sleeper.THREAD;

        private Builder(DynamoClient client, String streamArn) {
            this.client = client;
            this.streamArn = streamArn;
        }

        /**
         * Begins with what comes after {@link #build()}; otherwise with the oldest record there is.
         *
         * <p>Until a shard has had its first record, nothing but an iterator knows that place, and the service keeps it for
         * fifteen minutes after it was handed out; each poll is handed the next one. A reader that is not polled for that
         * long then throws {@link dev.armature.runtime.error.ExpiredIteratorException} rather than begin somewhere else and
         * miss what came between: build another, without this where nothing may be missed. Once there was a record, reading
         * goes on after it, however long nobody polled.
         */
        public Builder fromLatest() {
            fromLatest = true;
            return this;
        }

        /**
         * Goes on where another reader of the stream was, given the last checkpoint of each shard, or at least of those
         * that it had not read to the end. What a shard begins with does not matter then, except for shards that neither
         * have a checkpoint nor come before one that has: they are read from their oldest records.
         */
        public Builder resumeAt(List<Checkpoint> saved) {
            saved.forEach(checkpoint -> resumed.put(checkpoint.shardId(), checkpoint.sequenceNumber()));
            return this;
        }

        /** Tells {@code listener} how far a shard was handled, after each page of records. */
        public Builder checkpoints(Consumer<? super Checkpoint> listener) {
            checkpoints = listener;
            return this;
        }

        /**
         * Reads at most so many records at a time.
         *
         * @param records from 1 to 1000, which is where it begins
         */
        public Builder limit(int records) {
            if (records < 1 || records > MAX_RECORDS) {
                throw new IllegalArgumentException("A page has 1 to " + MAX_RECORDS + " records, not " + records);
            }
            limit = records;
            return this;
        }

        /** Waits between calls in another way than by sleeping. */
        public Builder sleeper(Sleeper other) {
            sleeper = other;
            return this;
        }

        /** Returns the reader. It looks at the stream now, so that what comes later is later than {@code LATEST}. */
        public StreamReader build() {
            StreamReader reader = new StreamReader(this);
            reader.look();
            return reader;
        }
    }

    /**
     * Hands on a page of records of each shard that can be read now, and returns how many they were. None means that
     * there were no more a moment ago. Throws what {@code handler} throws; records before it count as handled.
     */
    public int poll(Consumer<? super StreamRecord> handler) {
        int handled;
        int doneBefore;
        do {
            if (looksAgain) {
                look();
            }
            doneBefore = done.size();
            handled = readEach(handler);
            // Where a shard had no more and ended, its children are next.
        } while (handled == 0 && done.size() > doneBefore && !closed);
        // The child of a shard that ended may be listed later than that.
        looksAgain |= handled == 0;
        return handled;
    }

    private int readEach(Consumer<? super StreamRecord> handler) {
        int handled = 0;
        for (FollowedShard shard : List.copyOf(reading.values())) {
            if (!closed) {
                handled += read(shard, handler);
            }
        }
        return handled;
    }

    private int read(FollowedShard shard, Consumer<? super StreamRecord> handler) {
        Optional<Checkpoint> before = shard.checkpoint();
        try {
            return shard.read(limit, handler);
        } finally {
            Optional<Checkpoint> after = shard.checkpoint();
            if (!after.equals(before)) {
                after.ifPresent(checkpoints);
            }
            if (shard.hasEnded()) {
                reading.remove(shard.shardId());
                done.add(shard.shardId());
                looksAgain = true;
            }
        }
    }

    /**
     * Polls until this is closed or the thread is interrupted, which it still is then, and waits for {@code idle}
     * whenever there were no records.
     */
    public void follow(Consumer<? super StreamRecord> handler, Duration idle) {
        while (!closed && !Thread.currentThread().isInterrupted()) {
            if (poll(handler) == 0 && !closed) {
                try {
                    sleeper.sleep(idle);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** Finds the shards that can be read: those that were not, and whose parents were or are gone. */
    private void look() {
        Map<String, Shard> shards = shards();
        if (!hasLooked) {
            skip(shards);
        }
        for (Shard shard : shards.values()) {
            String id = shard.shardId();
            boolean waits = shard.parentShardId()
                    .filter(parent -> shards.containsKey(parent) && !done.contains(parent))
                    .isPresent();
            if (!waits && !done.contains(id) && !reading.containsKey(id)) {
                FollowedShard followed = new FollowedShard(client, start(id));
                followed.prepare();
                reading.put(id, followed);
            }
        }
        hasLooked = true;
        looksAgain = false;
    }

    private GetShardIteratorRequest start(String shardId) {
        String number = resumed.get(shardId);
        if (number != null) {
            return GetShardIteratorRequest.after(streamArn, shardId, number);
        }
        return fromLatest && !hasLooked && resumed.isEmpty()
                ? GetShardIteratorRequest.latest(streamArn, shardId)
                : GetShardIteratorRequest.trimHorizon(streamArn, shardId);
    }

    /** Leaves out the shards that were read before the checkpoints, or have ended before the latest record. */
    private void skip(Map<String, Shard> shards) {
        for (String resumedShard : resumed.keySet()) {
            Shard shard = shards.get(resumedShard);
            while (shard != null && shard.parentShardId().isPresent()) {
                done.add(shard.parentShardId().get());
                shard = shards.get(shard.parentShardId().get());
            }
        }
        if (fromLatest && resumed.isEmpty()) {
            for (Shard shard : shards.values()) {
                if (shard.sequenceNumberRange().endingSequenceNumber().isPresent()) {
                    done.add(shard.shardId());
                }
            }
        }
    }

    private Map<String, Shard> shards() {
        List<Shard> shards = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            StreamDescription page = client.describeStream(
                            new DescribeStreamRequest(streamArn, Optional.empty(), after, Optional.empty()))
                    .streamDescription();
            shards.addAll(page.shards());
            after = page.lastEvaluatedShardId();
        } while (after.isPresent());
        Map<String, Shard> byId = new LinkedHashMap<>();
        shards.forEach(shard -> byId.put(shard.shardId(), shard));
        return byId;
    }

    /** Ends {@link #follow} after the page that it is at; does not close the client. */
    @Override
    public void close() {
        closed = true;
    }
}
