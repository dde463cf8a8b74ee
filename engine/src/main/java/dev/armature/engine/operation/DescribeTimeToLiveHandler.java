package dev.armature.engine.operation;

import dev.armature.engine.catalog.TimeToLive;
import dev.armature.runtime.operation.DescribeTimeToLiveRequest;
import dev.armature.runtime.operation.DescribeTimeToLiveResponse;
import dev.armature.runtime.operation.TimeToLiveDescription;
import dev.armature.runtime.operation.TimeToLiveStatus;
import java.util.Optional;

/** DescribeTimeToLive: says whether and when the items of a table expire. */
final class DescribeTimeToLiveHandler
        implements OperationHandler<DescribeTimeToLiveRequest, DescribeTimeToLiveResponse> {
    private final Tables tables;

    DescribeTimeToLiveHandler(Tables tables) {
        this.tables = tables;
    }

    @Override
    public DescribeTimeToLiveResponse handle(DescribeTimeToLiveRequest request) {
        return new DescribeTimeToLiveResponse(tables.requireForControl(request.tableName())
                .settings()
                .timeToLive()
                .filter(TimeToLive::enabled)
                .map(enabled -> new TimeToLiveDescription(TimeToLiveStatus.ENABLED, Optional.of(enabled.attribute())))
                .orElse(new TimeToLiveDescription(TimeToLiveStatus.DISABLED, Optional.empty())));
    }
}
