package dev.armature.runtime.operation;

/**
 * A stream of the changes of a table.
 *
 * @param streamArn the ARN
 * @param tableName the name of the table
 * @param streamLabel when the stream was begun; no two streams of tables of one name share it
 */
public record Stream(String streamArn, String tableName, String streamLabel) {}
