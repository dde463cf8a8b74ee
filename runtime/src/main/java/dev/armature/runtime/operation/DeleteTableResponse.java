package dev.armature.runtime.operation;

/**
 * The table as it is being deleted.
 *
 * @param tableDescription the table
 */
public record DeleteTableResponse(TableDescription tableDescription) {}
