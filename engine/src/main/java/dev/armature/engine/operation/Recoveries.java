package dev.armature.engine.operation;

import dev.armature.engine.catalog.PointInTimeRecovery;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.runtime.operation.ContinuousBackupsDescription;
import dev.armature.runtime.operation.ContinuousBackupsStatus;
import dev.armature.runtime.operation.PointInTimeRecoveryDescription;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Describes whether tables are said to be recoverable, and back to when. */
final class Recoveries {
    private static final Duration LAG = Duration.ofMinutes(5);

    private Recoveries() {}

    static ContinuousBackupsDescription describe(TableDefinition table, long nowMillis) {
        return new ContinuousBackupsDescription(
                ContinuousBackupsStatus.ENABLED,
                Optional.of(table.settings()
                        .recovery()
                        .map(recovery -> describe(recovery, nowMillis))
                        .orElse(new PointInTimeRecoveryDescription(
                                ContinuousBackupsStatus.DISABLED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))));
    }

    private static PointInTimeRecoveryDescription describe(PointInTimeRecovery recovery, long nowMillis) {
        long earliest = Math.max(
                recovery.enabledAtMillis(),
                nowMillis - Duration.ofDays(recovery.periodDays()).toMillis());
        long latest = Math.max(earliest, nowMillis - LAG.toMillis());
        return new PointInTimeRecoveryDescription(
                ContinuousBackupsStatus.ENABLED,
                Optional.of(recovery.periodDays()),
                Optional.of(Instant.ofEpochMilli(earliest)),
                Optional.of(Instant.ofEpochMilli(latest)));
    }
}
