package dev.armature.runtime.operation;

/**
 * What a table or index bears at once, without time to grow.
 *
 * @param readUnitsPerSecond reads of 4 KB each second
 * @param writeUnitsPerSecond writes of 1 KB each second
 * @param status {@link TableStatus#UPDATING} while more is being made ready
 */
public record WarmThroughputDescription(long readUnitsPerSecond, long writeUnitsPerSecond, TableStatus status) {}
