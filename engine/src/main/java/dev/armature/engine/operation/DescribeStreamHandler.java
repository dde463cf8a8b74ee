package dev.armature.engine.operation;

import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.engine.stream.ShardReader;
import dev.armature.engine.stream.StreamShard;
import dev.armature.runtime.operation.DescribeStreamRequest;
import dev.armature.runtime.operation.DescribeStreamResponse;
import dev.armature.runtime.operation.SequenceNumberRange;
import dev.armature.runtime.operation.Shard;
import dev.armature.runtime.operation.StreamDescription;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** DescribeStream: a stream and a page of its shards, parents before children. */
final class DescribeStreamHandler implements OperationHandler<DescribeStreamRequest, DescribeStreamResponse> {
    private static final int MAX_SHARDS = 100;

    private final Streams streams;
    private final ShardReader reader;

    DescribeStreamHandler(Streams streams, ShardReader reader) {
        this.streams = streams;
        this.reader = reader;
    }

    @Override
    public DescribeStreamResponse handle(DescribeStreamRequest request) {
        int limit = Limits.require(request.limit(), MAX_SHARDS);
        StreamDefinition stream = streams.require(request.streamArn());
        List<StreamShard> rest = rest(stream, request);
        List<Shard> page = new ArrayList<>();
        for (StreamShard shard : rest.subList(0, Math.min(limit, rest.size()))) {
            page.add(describe(shard));
        }
        return new DescribeStreamResponse(new StreamDescription(
                streams.arn(stream),
                stream.label(),
                stream.status(),
                stream.viewType(),
                Instant.ofEpochMilli(stream.createdAtMillis()),
                stream.tableName(),
                stream.keySchema(),
                page,
                page.size() < rest.size() ? Optional.of(page.get(limit - 1).shardId()) : Optional.empty()));
    }

    /** Ids begin with times of one length, so their order is the shards'. */
    private List<StreamShard> rest(StreamDefinition stream, DescribeStreamRequest request) {
        String after = request.exclusiveStartShardId().orElse("");
        return reader.shards(stream).stream()
                .filter(shard -> shard.id().compareTo(after) > 0)
                .filter(shard -> request.shardFilter().isEmpty()
                        || shard.parentId()
                                .filter(request.shardFilter().get().shardId()::equals)
                                .isPresent())
                .toList();
    }

    private static Shard describe(StreamShard shard) {
        return new Shard(
                shard.id(),
                new SequenceNumberRange(
                        shard.first().toString(),
                        shard.isClosed() ? Optional.of(shard.last().toString()) : Optional.empty()),
                shard.parentId());
    }
}
