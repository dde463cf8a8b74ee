package dev.armature.runtime.operation;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a table can be brought back as it was at any moment, as it is.
 *
 * @param pointInTimeRecoveryStatus whether it can
 * @param recoveryPeriodInDays how many days back; absent where it cannot
 * @param earliestRestorableDateTime the first moment; absent where it cannot
 * @param latestRestorableDateTime the last moment, about five minutes ago; absent where it cannot
 */
public record PointInTimeRecoveryDescription(
        ContinuousBackupsStatus pointInTimeRecoveryStatus,
        Optional<Integer> recoveryPeriodInDays,
        Optional<Instant> earliestRestorableDateTime,
        Optional<Instant> latestRestorableDateTime) {}
