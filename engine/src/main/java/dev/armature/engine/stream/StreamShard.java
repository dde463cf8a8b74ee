package dev.armature.engine.stream;

import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.engine.item.SequenceNumber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A shard: the records of four hours of a stream. A stream has one open shard at a time, and each but the first follows
 * another.
 *
 * @param index its place among all that its stream ever had, from 0
 * @param startMillis the first millisecond of its records
 * @param endMillis the last millisecond of its records, at present or ever
 * @param isClosed whether it can have no more records
 * @param id its name, which begins with its start
 * @param parentId the name of the shard before it
 */
public record StreamShard(
        long index, long startMillis, long endMillis, boolean isClosed, String id, Optional<String> parentId) {
    /** How long records are kept. */
    static final long RETENTION_MILLIS = Duration.ofHours(24).toMillis();

    private static final long SPAN_MILLIS = Duration.ofHours(4).toMillis();
    private static final String ID_PREFIX = "shardId-";
    private static final int ID_DIGITS = 20;

    /** Returns the shards of a stream that are left at a moment, parents first. */
    public static List<StreamShard> of(StreamDefinition stream, SequenceNumber horizon) {
        List<StreamShard> shards = new ArrayList<>();
        long last = index(stream, stream.endedAtMillis().orElse(horizon.millis()));
        long trimmed = horizon.millis() - RETENTION_MILLIS;
        for (long index = trimmed < stream.createdAtMillis() ? 0 : index(stream, trimmed); index <= last; index++) {
            StreamShard shard = of(stream, index, last);
            if (!shard.isClosed || shard.endMillis >= trimmed) {
                shards.add(shard);
            }
        }
        return shards;
    }

    private static StreamShard of(StreamDefinition stream, long index, long last) {
        boolean isEnd = index == last && stream.endedAtMillis().isPresent();
        long end = isEnd ? stream.endedAtMillis().get() : start(stream, index + 1) - 1;
        Optional<String> parent = index == 0 ? Optional.empty() : Optional.of(id(stream, index - 1));
        return new StreamShard(index, start(stream, index), end, index < last || isEnd, id(stream, index), parent);
    }

    /** Returns whether a name is that of a shard that was trimmed away, or may have been. */
    public static boolean isTrimmedId(StreamDefinition stream, String id, SequenceNumber horizon) {
        int digits = ID_PREFIX.length();
        if (!id.startsWith(ID_PREFIX) || id.length() < digits + ID_DIGITS) {
            return false;
        }
        String start = id.substring(digits, digits + ID_DIGITS);
        if (!start.chars().allMatch(c -> c >= '0' && c <= '9') || start.charAt(0) != '0') {
            return false;
        }
        long index = index(stream, Long.parseLong(start));
        return id.equals(id(stream, index)) && start(stream, index + 1) - 1 < horizon.millis() - RETENTION_MILLIS;
    }

    /** A clock that goes back behind the stream's beginning still writes to its first shard. */
    private static long index(StreamDefinition stream, long millis) {
        return Math.max(0, millis - stream.createdAtMillis()) / SPAN_MILLIS;
    }

    private static long start(StreamDefinition stream, long index) {
        return stream.createdAtMillis() + index * SPAN_MILLIS;
    }

    private static String id(StreamDefinition stream, long index) {
        long start = start(stream, index);
        int suffix = 31 * (31 * stream.label().hashCode() + stream.keyspace()) + Long.hashCode(start);
        return "%s%020d-%08x".formatted(ID_PREFIX, start, suffix);
    }

    /** Returns the first number that a record of the shard may have. */
    public SequenceNumber first() {
        return SequenceNumber.first(startMillis);
    }

    /** Returns the last number that a record of the shard may have. */
    public SequenceNumber last() {
        return SequenceNumber.last(endMillis);
    }
}
