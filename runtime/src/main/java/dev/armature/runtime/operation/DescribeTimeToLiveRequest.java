package dev.armature.runtime.operation;

/**
 * Asks whether and when the items of a table expire.
 *
 * @param tableName the name of the table, or its ARN
 */
public record DescribeTimeToLiveRequest(String tableName) {}
