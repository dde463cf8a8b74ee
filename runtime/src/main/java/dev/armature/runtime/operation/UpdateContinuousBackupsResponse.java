package dev.armature.runtime.operation;

/**
 * How the table is backed up from now on.
 *
 * @param continuousBackupsDescription how it is
 */
public record UpdateContinuousBackupsResponse(ContinuousBackupsDescription continuousBackupsDescription) {}
