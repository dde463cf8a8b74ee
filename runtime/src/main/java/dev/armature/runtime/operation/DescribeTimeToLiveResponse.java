package dev.armature.runtime.operation;

/**
 * Whether and when the items of a table expire.
 *
 * @param timeToLiveDescription how it is
 */
public record DescribeTimeToLiveResponse(TimeToLiveDescription timeToLiveDescription) {}
