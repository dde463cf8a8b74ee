package dev.armature.runtime.operation;

/**
 * Where the service is reached.
 *
 * @param address the host, without a scheme
 * @param cachePeriodInMinutes for how long this may be relied on
 */
public record Endpoint(String address, long cachePeriodInMinutes) {}
