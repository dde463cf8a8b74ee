package dev.armature.server.action;

import static dev.armature.server.action.Parameters.LIMIT;
import static dev.armature.server.action.StreamParameters.SHARD_ID_SHAPE;
import static dev.armature.server.action.StreamParameters.STREAM_ARN;
import static dev.armature.server.protocol.shape.Member.optional;

import dev.armature.runtime.operation.DescribeStreamRequest;
import dev.armature.runtime.operation.DescribeStreamResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.Shard;
import dev.armature.runtime.operation.ShardFilter;
import dev.armature.runtime.operation.ShardFilterType;
import dev.armature.runtime.operation.StreamDescription;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import java.util.Optional;

/** DescribeStream. */
final class DescribeStreamAction implements Action<DescribeStreamRequest, DescribeStreamResponse> {
    private static final Member<String> EXCLUSIVE_START_SHARD_ID = optional("ExclusiveStartShardId", SHARD_ID_SHAPE);
    private static final Member<String> TYPE = optional("Type", TextShape.oneOf("CHILD_SHARDS"));
    private static final Member<String> SHARD_ID = optional("ShardId", SHARD_ID_SHAPE);
    private static final Member<Structure> SHARD_FILTER =
            optional("ShardFilter", StructureShape.of("ShardFilter", TYPE, SHARD_ID));
    private static final StructureShape PARAMETERS =
            StructureShape.of("DescribeStreamInput", STREAM_ARN, LIMIT, EXCLUSIVE_START_SHARD_ID, SHARD_FILTER);

    @Override
    public Operation<DescribeStreamRequest, DescribeStreamResponse> operation() {
        return Operation.DESCRIBE_STREAM;
    }

    @Override
    public Service service() {
        return Service.STREAMS;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public DescribeStreamRequest request(Structure parameters) {
        return new DescribeStreamRequest(
                parameters.get(STREAM_ARN),
                parameters.integer(LIMIT),
                parameters.find(EXCLUSIVE_START_SHARD_ID),
                parameters.find(SHARD_FILTER).flatMap(DescribeStreamAction::filter));
    }

    /** A filter of half its members filters nothing. */
    private static Optional<ShardFilter> filter(Structure filter) {
        return filter.choice(TYPE, ShardFilterType.class)
                .flatMap(type -> filter.find(SHARD_ID).map(shardId -> new ShardFilter(type, shardId)));
    }

    @Override
    public void write(DescribeStreamRequest request, DescribeStreamResponse response, JsonOutput json) {
        json.object("StreamDescription", out -> write(out, response.streamDescription()));
    }

    private static void write(JsonOutput json, StreamDescription stream) {
        json.text("StreamArn", stream.streamArn())
                .text("StreamLabel", stream.streamLabel())
                .text("StreamStatus", stream.streamStatus().name())
                .text("StreamViewType", stream.streamViewType().name())
                .time("CreationRequestDateTime", Optional.of(stream.creationRequestDateTime()))
                .text("TableName", stream.tableName());
        TableJson.keySchema(json, stream.keySchema());
        json.objects("Shards", stream.shards(), DescribeStreamAction::write)
                .text("LastEvaluatedShardId", stream.lastEvaluatedShardId());
    }

    private static void write(JsonOutput json, Shard shard) {
        json.text("ShardId", shard.shardId())
                .object(
                        "SequenceNumberRange",
                        out -> out.text(
                                        "StartingSequenceNumber",
                                        shard.sequenceNumberRange().startingSequenceNumber())
                                .text(
                                        "EndingSequenceNumber",
                                        shard.sequenceNumberRange().endingSequenceNumber()))
                .text("ParentShardId", shard.parentShardId());
    }
}
