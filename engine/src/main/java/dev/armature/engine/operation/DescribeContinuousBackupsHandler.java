package dev.armature.engine.operation;

import dev.armature.engine.time.EngineClock;
import dev.armature.runtime.operation.DescribeContinuousBackupsRequest;
import dev.armature.runtime.operation.DescribeContinuousBackupsResponse;

/** DescribeContinuousBackups: says whether a table is said to be recoverable. */
final class DescribeContinuousBackupsHandler
        implements OperationHandler<DescribeContinuousBackupsRequest, DescribeContinuousBackupsResponse> {
    private final Tables tables;
    private final EngineClock clock;

    DescribeContinuousBackupsHandler(Tables tables, EngineClock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public DescribeContinuousBackupsResponse handle(DescribeContinuousBackupsRequest request) {
        return new DescribeContinuousBackupsResponse(
                Recoveries.describe(tables.requireForBackups(request.tableName()), clock.millis()));
    }
}
