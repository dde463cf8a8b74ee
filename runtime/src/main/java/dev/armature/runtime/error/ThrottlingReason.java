package dev.armature.runtime.error;

/**
 * What was used up when a request was throttled.
 *
 * @param reason the service's name for it: {@code TableReadProvisionedThroughputExceeded}
 * @param resource the ARN of the table or index
 */
public record ThrottlingReason(String reason, String resource) {}
