package dev.armature.runtime.operation;

/**
 * Asks how a table is backed up.
 *
 * @param tableName the name of the table, or its ARN
 */
public record DescribeContinuousBackupsRequest(String tableName) {}
