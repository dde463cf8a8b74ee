package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * How a table is backed up.
 *
 * @param continuousBackupsStatus whether it is all the time, which every table is
 * @param pointInTimeRecoveryDescription whether it can be brought back as it was at any moment
 */
public record ContinuousBackupsDescription(
        ContinuousBackupsStatus continuousBackupsStatus,
        Optional<PointInTimeRecoveryDescription> pointInTimeRecoveryDescription) {}
