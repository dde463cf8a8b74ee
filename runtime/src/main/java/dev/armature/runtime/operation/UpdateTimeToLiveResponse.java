package dev.armature.runtime.operation;

/**
 * What was asked for, and is being done.
 *
 * @param timeToLiveSpecification whether and when they expire
 */
public record UpdateTimeToLiveResponse(TimeToLiveSpecification timeToLiveSpecification) {}
