package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.SequenceNumberRange;
import dev.armature.runtime.operation.Shard;
import dev.armature.runtime.operation.ShardFilter;
import dev.armature.runtime.operation.ShardFilterType;
import dev.armature.runtime.operation.StreamDescription;
import dev.armature.runtime.operation.StreamStatus;
import dev.armature.runtime.operation.StreamViewType;
import java.util.Optional;

/** Streams and shards as they are. */
final class StreamDescriptions {
    private StreamDescriptions() {}

    static software.amazon.awssdk.services.dynamodb.model.StreamDescription toSdk(StreamDescription stream) {
        return software.amazon.awssdk.services.dynamodb.model.StreamDescription.builder()
                .streamArn(stream.streamArn())
                .streamLabel(stream.streamLabel())
                .streamStatus(stream.streamStatus().name())
                .streamViewType(stream.streamViewType().name())
                .creationRequestDateTime(stream.creationRequestDateTime())
                .tableName(stream.tableName())
                .keySchema(KeySchemas.toSdk(stream.keySchema()))
                .shards(stream.shards().stream().map(StreamDescriptions::toSdk).toList())
                .lastEvaluatedShardId(stream.lastEvaluatedShardId().orElse(null))
                .build();
    }

    static StreamDescription fromSdk(software.amazon.awssdk.services.dynamodb.model.StreamDescription stream) {
        return new StreamDescription(
                stream.streamArn(),
                stream.streamLabel(),
                WireEnum.answered(stream.streamStatusAsString(), StreamStatus.class),
                WireEnum.answered(stream.streamViewTypeAsString(), StreamViewType.class),
                stream.creationRequestDateTime(),
                stream.tableName(),
                KeySchemas.fromSdk(stream.keySchema()),
                stream.shards().stream().map(StreamDescriptions::fromSdk).toList(),
                Optional.ofNullable(stream.lastEvaluatedShardId()));
    }

    private static software.amazon.awssdk.services.dynamodb.model.Shard toSdk(Shard shard) {
        return software.amazon.awssdk.services.dynamodb.model.Shard.builder()
                .shardId(shard.shardId())
                .sequenceNumberRange(range -> range.startingSequenceNumber(
                                shard.sequenceNumberRange().startingSequenceNumber())
                        .endingSequenceNumber(shard.sequenceNumberRange()
                                .endingSequenceNumber()
                                .orElse(null)))
                .parentShardId(shard.parentShardId().orElse(null))
                .build();
    }

    private static Shard fromSdk(software.amazon.awssdk.services.dynamodb.model.Shard shard) {
        return new Shard(
                shard.shardId(),
                new SequenceNumberRange(
                        shard.sequenceNumberRange().startingSequenceNumber(),
                        Optional.ofNullable(shard.sequenceNumberRange().endingSequenceNumber())),
                Optional.ofNullable(shard.parentShardId()));
    }

    static software.amazon.awssdk.services.dynamodb.model.ShardFilter toSdk(ShardFilter filter) {
        return software.amazon.awssdk.services.dynamodb.model.ShardFilter.builder()
                .type(filter.type().name())
                .shardId(filter.shardId())
                .build();
    }

    static ShardFilter fromSdk(software.amazon.awssdk.services.dynamodb.model.ShardFilter filter) {
        return new ShardFilter(
                WireEnum.requested(filter.typeAsString(), ShardFilterType.class, "shardFilter.type"),
                RequestFaults.required(filter.shardId(), "shardFilter.shardId"));
    }
}
