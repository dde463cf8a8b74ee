package dev.armature.server.action;

import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.TextShape;

/** The parameters that several operations of streams have. */
final class StreamParameters {
    static final TextShape STREAM_ARN_SHAPE = TextShape.ofLength(37, 1024);
    static final TextShape SHARD_ID_SHAPE = TextShape.ofLength(28, 65);
    static final Member<String> STREAM_ARN = required("StreamArn", STREAM_ARN_SHAPE);

    private StreamParameters() {}
}
