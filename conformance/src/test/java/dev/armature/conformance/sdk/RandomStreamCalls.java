package dev.armature.conformance.sdk;

import dev.armature.runtime.operation.DescribeStreamRequest;
import dev.armature.runtime.operation.GetRecordsRequest;
import dev.armature.runtime.operation.GetShardIteratorRequest;
import dev.armature.runtime.operation.ListStreamsRequest;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ShardIteratorType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Calls of the operations of streams, which ask about what earlier answers named. */
final class RandomStreamCalls {
    private static final String NO_SHARD = "shardId-00000000000000000000-00000000";
    private static final String NO_ITERATOR = "none";
    private static final List<ShardIteratorType> TYPES = List.of(ShardIteratorType.values());

    private final Random random;
    private String shard = NO_SHARD;
    private String iterator = NO_ITERATOR;

    RandomStreamCalls(Random random) {
        this.random = random;
    }

    /** Remembers the shards and iterators that an answer names. */
    void seeAnswer(Map<?, ?> answer) {
        if (answer.get("streamDescription") instanceof Map<?, ?> stream
                && stream.get("shards") instanceof List<?> shards
                && !shards.isEmpty()
                && shards.get(0) instanceof Map<?, ?> first) {
            shard = first.get("shardId").toString();
        }
        if (answer.get("shardIterator") instanceof String next) {
            iterator = next;
        }
    }

    /** Returns a call about the stream of a table. */
    Call<?, ?> next(String table, String tableArn) {
        String stream = tableArn + "/stream/" + (random.nextInt(10) == 0 ? "none" : "2030-01-01T00:00:00.000");
        return switch (random.nextInt(6)) {
            case 0 ->
                new Call<>(
                        Operation.LIST_STREAMS,
                        new ListStreamsRequest(maybe(table), maybe(random.nextInt(3)), maybe(stream)));
            case 1 -> describeStream(stream);
            case 2 -> shardIterator(stream);
            case 3 -> records();
            default -> nextStep(stream);
        };
    }

    /** Goes on to a stream's records, which single calls in any order would reach in few lists. */
    private Call<?, ?> nextStep(String stream) {
        if (!iterator.equals(NO_ITERATOR)) {
            return records();
        }
        return shard.equals(NO_SHARD) ? describeStream(stream) : shardIterator(stream);
    }

    private Call<?, ?> describeStream(String stream) {
        return new Call<>(
                Operation.DESCRIBE_STREAM,
                new DescribeStreamRequest(
                        stream,
                        maybe(random.nextInt(3)),
                        maybe(shard).filter(found -> random.nextBoolean()),
                        Optional.empty()));
    }

    private Call<?, ?> shardIterator(String stream) {
        return new Call<>(
                Operation.GET_SHARD_ITERATOR,
                new GetShardIteratorRequest(
                        stream,
                        shard,
                        random.nextInt(3) == 0
                                ? TYPES.get(random.nextInt(TYPES.size()))
                                : ShardIteratorType.TRIM_HORIZON,
                        Optional.empty()));
    }

    private Call<?, ?> records() {
        return new Call<>(Operation.GET_RECORDS, new GetRecordsRequest(iterator, maybe(random.nextInt(4))));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }
}
