package dev.armature.runtime.operation;

/**
 * What a table is like.
 *
 * @param table the table
 */
public record DescribeTableResponse(TableDescription table) {}
