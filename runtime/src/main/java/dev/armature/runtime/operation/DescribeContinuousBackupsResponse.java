package dev.armature.runtime.operation;

/**
 * How a table is backed up.
 *
 * @param continuousBackupsDescription how it is
 */
public record DescribeContinuousBackupsResponse(ContinuousBackupsDescription continuousBackupsDescription) {}
