package dev.armature.runtime.operation;

import java.util.List;
import java.util.Optional;

/**
 * One page of streams.
 *
 * @param streams the streams, the disabled ones included
 * @param lastEvaluatedStreamArn what to ask for the next page with; absent if this is the last
 */
public record ListStreamsResponse(List<Stream> streams, Optional<String> lastEvaluatedStreamArn) {
    /** Copies the list. */
    public ListStreamsResponse {
        streams = List.copyOf(streams);
    }
}
