package dev.armature.runtime.operation;

/**
 * Deletes a table with all its items.
 *
 * @param tableName the name of the table, or its ARN
 */
public record DeleteTableRequest(String tableName) {}
