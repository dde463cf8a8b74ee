package dev.armature.runtime.operation;

/**
 * How much capacity may be reserved, in units.
 *
 * @param accountMaxReadCapacityUnits for reads of all tables together
 * @param accountMaxWriteCapacityUnits for writes of all tables together
 * @param tableMaxReadCapacityUnits for reads of one table, its global indexes included
 * @param tableMaxWriteCapacityUnits for writes of one table, its global indexes included
 */
public record DescribeLimitsResponse(
        long accountMaxReadCapacityUnits,
        long accountMaxWriteCapacityUnits,
        long tableMaxReadCapacityUnits,
        long tableMaxWriteCapacityUnits) {}
