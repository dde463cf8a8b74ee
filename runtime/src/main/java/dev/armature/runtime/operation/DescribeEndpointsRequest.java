package dev.armature.runtime.operation;

/**
 * Asks where the service is reached.
 */
public record DescribeEndpointsRequest() {}
