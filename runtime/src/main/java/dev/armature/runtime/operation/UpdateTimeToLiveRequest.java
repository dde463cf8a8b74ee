package dev.armature.runtime.operation;

/**
 * Lets the items of a table expire, or no longer.
 *
 * @param tableName the name of the table, or its ARN
 * @param timeToLiveSpecification whether and when they expire
 */
public record UpdateTimeToLiveRequest(String tableName, TimeToLiveSpecification timeToLiveSpecification) {}
