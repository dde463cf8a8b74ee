package dev.armature.engine.catalog;

/**
 * That a table can be brought back as it was at any moment.
 *
 * @param periodDays how many days back
 * @param enabledAtMillis the first such moment, in milliseconds since the epoch
 */
public record PointInTimeRecovery(int periodDays, long enabledAtMillis) {}
