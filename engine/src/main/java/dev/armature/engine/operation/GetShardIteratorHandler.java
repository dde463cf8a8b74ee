package dev.armature.engine.operation;

import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.engine.item.SequenceNumber;
import dev.armature.engine.stream.ReadPosition;
import dev.armature.engine.stream.ShardReader;
import dev.armature.engine.stream.StreamShard;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.wording.StreamWording;
import dev.armature.runtime.error.ResourceNotFoundException;
import dev.armature.runtime.error.TrimmedDataAccessException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.GetShardIteratorRequest;
import dev.armature.runtime.operation.GetShardIteratorResponse;
import dev.armature.runtime.operation.ShardIteratorType;

/** GetShardIterator: names a place in a shard, for a while. */
final class GetShardIteratorHandler implements OperationHandler<GetShardIteratorRequest, GetShardIteratorResponse> {
    private final Streams streams;
    private final ShardReader reader;
    private final EngineClock clock;

    GetShardIteratorHandler(Streams streams, ShardReader reader, EngineClock clock) {
        this.streams = streams;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public GetShardIteratorResponse handle(GetShardIteratorRequest request) {
        requireNumberIfNeeded(request);
        StreamDefinition stream = streams.require(request.streamArn());
        StreamShard shard = shard(stream, request);
        IteratorText iterator = new IteratorText(
                streams.arn(stream), shard.startMillis(), position(stream, shard, request), clock.millis());
        return new GetShardIteratorResponse(iterator.encode());
    }

    private static void requireNumberIfNeeded(GetShardIteratorRequest request) {
        ShardIteratorType type = request.shardIteratorType();
        boolean isNeeded =
                type == ShardIteratorType.AT_SEQUENCE_NUMBER || type == ShardIteratorType.AFTER_SEQUENCE_NUMBER;
        if (isNeeded && request.sequenceNumber().isEmpty()) {
            throw new ValidationException(StreamWording.sequenceNumberMissing(type.name()));
        }
        if (!isNeeded && request.sequenceNumber().isPresent()) {
            throw new ValidationException(StreamWording.sequenceNumberUnexpected(type.name()));
        }
    }

    private StreamShard shard(StreamDefinition stream, GetShardIteratorRequest request) {
        SequenceNumber horizon = reader.horizon();
        for (StreamShard shard : StreamShard.of(stream, horizon)) {
            if (shard.id().equals(request.shardId())) {
                return shard;
            }
        }
        if (StreamShard.isTrimmedId(stream, request.shardId(), horizon)) {
            throw new TrimmedDataAccessException(StreamWording.trimmed());
        }
        throw new ResourceNotFoundException(StreamWording.shardNotFound(request.shardId(), request.streamArn()));
    }

    private ReadPosition position(StreamDefinition stream, StreamShard shard, GetShardIteratorRequest request) {
        return switch (request.shardIteratorType()) {
            case TRIM_HORIZON -> new ReadPosition(shard.first(), true);
            case LATEST -> new ReadPosition(reader.horizon(), false);
            case AT_SEQUENCE_NUMBER -> new ReadPosition(number(stream, shard, request), false);
            case AFTER_SEQUENCE_NUMBER ->
                new ReadPosition(number(stream, shard, request).next(), false);
        };
    }

    private SequenceNumber number(StreamDefinition stream, StreamShard shard, GetShardIteratorRequest request) {
        String text = request.sequenceNumber().orElseThrow();
        SequenceNumber number = SequenceNumber.parse(text);
        if (number == null || number.isBefore(shard.first()) || shard.last().isBefore(number)) {
            throw new ValidationException(StreamWording.invalidSequenceNumber(text, shard.id()));
        }
        if (reader.isTrimmed(stream, number)) {
            throw new TrimmedDataAccessException(StreamWording.trimmed());
        }
        return number;
    }
}
