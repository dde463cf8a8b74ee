package dev.armature.server.action;

import static dev.armature.server.action.StreamParameters.SHARD_ID_SHAPE;
import static dev.armature.server.action.StreamParameters.STREAM_ARN;
import static dev.armature.server.protocol.shape.Member.optional;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.operation.GetShardIteratorRequest;
import dev.armature.runtime.operation.GetShardIteratorResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.ShardIteratorType;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;

/** GetShardIterator. */
final class GetShardIteratorAction implements Action<GetShardIteratorRequest, GetShardIteratorResponse> {
    private static final Member<String> SHARD_ID = required("ShardId", SHARD_ID_SHAPE);
    private static final Member<String> SHARD_ITERATOR_TYPE = required(
            "ShardIteratorType",
            TextShape.oneOf("AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "TRIM_HORIZON", "LATEST"));
    private static final Member<String> SEQUENCE_NUMBER = optional("SequenceNumber", TextShape.ofLength(21, 40));
    private static final StructureShape PARAMETERS =
            StructureShape.of("GetShardIteratorInput", STREAM_ARN, SHARD_ID, SHARD_ITERATOR_TYPE, SEQUENCE_NUMBER);

    @Override
    public Operation<GetShardIteratorRequest, GetShardIteratorResponse> operation() {
        return Operation.GET_SHARD_ITERATOR;
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
    public GetShardIteratorRequest request(Structure parameters) {
        return new GetShardIteratorRequest(
                parameters.get(STREAM_ARN),
                parameters.get(SHARD_ID),
                ShardIteratorType.valueOf(parameters.get(SHARD_ITERATOR_TYPE)),
                parameters.find(SEQUENCE_NUMBER));
    }

    @Override
    public void write(GetShardIteratorRequest request, GetShardIteratorResponse response, JsonOutput json) {
        json.text("ShardIterator", response.shardIterator());
    }
}
