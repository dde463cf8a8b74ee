package dev.armature.runtime.operation;

/**
 * Asks what a table is like.
 *
 * @param tableName the name of the table, or its ARN
 */
public record DescribeTableRequest(String tableName) {}
