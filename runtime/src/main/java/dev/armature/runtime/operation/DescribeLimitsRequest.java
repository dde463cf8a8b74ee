package dev.armature.runtime.operation;

/**
 * Asks how much capacity an account and a table may reserve.
 */
public record DescribeLimitsRequest() {}
