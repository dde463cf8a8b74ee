package dev.armature.runtime.operation;

/**
 * Capacity that is reserved ahead.
 *
 * @param readCapacityUnits reads of 4 KB each second
 * @param writeCapacityUnits writes of 1 KB each second
 */
public record ProvisionedThroughput(long readCapacityUnits, long writeCapacityUnits) {}
