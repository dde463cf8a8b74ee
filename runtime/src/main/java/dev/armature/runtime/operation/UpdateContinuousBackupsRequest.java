package dev.armature.runtime.operation;

/**
 * Lets a table be brought back as it was at any moment, or no longer.
 *
 * @param tableName the name of the table, or its ARN
 * @param pointInTimeRecoverySpecification whether it can
 */
public record UpdateContinuousBackupsRequest(
        String tableName, PointInTimeRecoverySpecification pointInTimeRecoverySpecification) {}
