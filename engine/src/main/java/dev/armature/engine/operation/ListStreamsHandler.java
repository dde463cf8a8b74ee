package dev.armature.engine.operation;

import dev.armature.engine.catalog.StreamDefinition;
import dev.armature.runtime.operation.ListStreamsRequest;
import dev.armature.runtime.operation.ListStreamsResponse;
import dev.armature.runtime.operation.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ListStreams: a page of streams, by ARN. */
final class ListStreamsHandler implements OperationHandler<ListStreamsRequest, ListStreamsResponse> {
    private static final int MAX_STREAMS = 100;

    private final Streams streams;

    ListStreamsHandler(Streams streams) {
        this.streams = streams;
    }

    @Override
    public ListStreamsResponse handle(ListStreamsRequest request) {
        int limit = Limits.require(request.limit(), MAX_STREAMS);
        String after = request.exclusiveStartStreamArn().orElse("");
        List<Stream> page = new ArrayList<>();
        for (Map.Entry<String, StreamDefinition> entry :
                streams.ofTable(request.tableName().orElse("")).entrySet()) {
            if (entry.getKey().compareTo(after) <= 0) {
                continue;
            }
            if (page.size() == limit) {
                return new ListStreamsResponse(
                        page, Optional.of(page.get(limit - 1).streamArn()));
            }
            StreamDefinition stream = entry.getValue();
            page.add(new Stream(entry.getKey(), stream.tableName(), stream.label()));
        }
        return new ListStreamsResponse(page, Optional.empty());
    }
}
