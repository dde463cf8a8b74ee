package dev.armature.runtime.sdk;

import dev.armature.runtime.operation.StreamSpecification;
import dev.armature.runtime.operation.StreamViewType;
import java.util.Optional;

/** Whether a table has a stream, and of what. */
final class StreamSpecifications {
    private StreamSpecifications() {}

    static software.amazon.awssdk.services.dynamodb.model.StreamSpecification toSdk(StreamSpecification stream) {
        return software.amazon.awssdk.services.dynamodb.model.StreamSpecification.builder()
                .streamEnabled(stream.streamEnabled())
                .streamViewType(
                        stream.streamViewType().map(StreamViewType::name).orElse(null))
                .build();
    }

    static StreamSpecification fromSdk(software.amazon.awssdk.services.dynamodb.model.StreamSpecification stream) {
        return new StreamSpecification(
                RequestFaults.required(stream.streamEnabled(), "streamSpecification.streamEnabled"),
                Optional.ofNullable(stream.streamViewTypeAsString())
                        .map(name ->
                                WireEnum.requested(name, StreamViewType.class, "streamSpecification.streamViewType")));
    }
}
