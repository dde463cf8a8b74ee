package dev.armature.server.action;

import static dev.armature.server.action.Parameters.LIMIT;
import static dev.armature.server.action.Parameters.RESOURCE_NAME;
import static dev.armature.server.action.StreamParameters.STREAM_ARN_SHAPE;
import static dev.armature.server.protocol.shape.Member.optional;

import dev.armature.runtime.operation.ListStreamsRequest;
import dev.armature.runtime.operation.ListStreamsResponse;
import dev.armature.runtime.operation.Operation;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;

/** ListStreams. */
final class ListStreamsAction implements Action<ListStreamsRequest, ListStreamsResponse> {
    private static final Member<String> TABLE_NAME = optional("TableName", RESOURCE_NAME);
    private static final Member<String> EXCLUSIVE_START_STREAM_ARN =
            optional("ExclusiveStartStreamArn", STREAM_ARN_SHAPE);
    private static final StructureShape PARAMETERS =
            StructureShape.of("ListStreamsInput", TABLE_NAME, LIMIT, EXCLUSIVE_START_STREAM_ARN);

    @Override
    public Operation<ListStreamsRequest, ListStreamsResponse> operation() {
        return Operation.LIST_STREAMS;
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
    public ListStreamsRequest request(Structure parameters) {
        return new ListStreamsRequest(
                parameters.find(TABLE_NAME), parameters.integer(LIMIT), parameters.find(EXCLUSIVE_START_STREAM_ARN));
    }

    @Override
    public void write(ListStreamsRequest request, ListStreamsResponse response, JsonOutput json) {
        json.objects(
                        "Streams",
                        response.streams(),
                        (out, stream) -> out.text("StreamArn", stream.streamArn())
                                .text("TableName", stream.tableName())
                                .text("StreamLabel", stream.streamLabel()))
                .text("LastEvaluatedStreamArn", response.lastEvaluatedStreamArn());
    }
}
