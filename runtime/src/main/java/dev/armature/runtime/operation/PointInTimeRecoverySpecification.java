package dev.armature.runtime.operation;

import java.util.Optional;

/**
 * Whether a table can be brought back as it was at any moment.
 *
 * @param pointInTimeRecoveryEnabled whether it can
 * @param recoveryPeriodInDays how many days back, 1 to 35; absent means 35
 */
public record PointInTimeRecoverySpecification(
        boolean pointInTimeRecoveryEnabled, Optional<Integer> recoveryPeriodInDays) {}
