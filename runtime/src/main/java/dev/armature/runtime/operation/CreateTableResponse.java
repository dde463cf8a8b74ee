package dev.armature.runtime.operation;

/**
 * The table as it is being created.
 *
 * @param tableDescription the new table
 */
public record CreateTableResponse(TableDescription tableDescription) {}
