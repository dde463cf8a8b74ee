package dev.armature.runtime.operation;

/**
 * The table as it is being changed.
 *
 * @param tableDescription the table
 */
public record UpdateTableResponse(TableDescription tableDescription) {}
